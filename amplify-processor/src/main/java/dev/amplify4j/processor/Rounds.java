package dev.amplify4j.processor;

import dev.amplify4j.processor.front.ElementReader;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Gathers declarations over the rounds of a compilation.
 *
 * <p>A record that mentions a type which another processor has yet to write waits for a later round. Elements do not
 * outlive a round, so it is their names that wait.
 */
final class Rounds {
    private static final String MODEL = "dev.amplify4j.annotations.Model";

    private final Elements elements;
    private final ElementReader reader;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Map<String, RecordDecl> models = new TreeMap<>();
    private final List<PlaceDecl> places = new ArrayList<>();

    Rounds(Elements elements, ElementReader reader) {
        this.elements = elements;
        this.reader = reader;
    }

    /**
     * Takes down what a round brought.
     *
     * @return whether there was anything among it
     */
    boolean read(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Map<String, TypeElement> found = new LinkedHashMap<>();
        for (String name : waiting) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                found.put(name, type);
            }
        }
        waiting.clear();
        Set<Element> annotated = new LinkedHashSet<>();
        annotations.forEach(a -> annotated.addAll(round.getElementsAnnotatedWith(a)));
        for (Element element : annotated) {
            if (isModel(element)) {
                found.put(key((TypeElement) element), (TypeElement) element);
            } else if (!belongsToModel(element)) {
                places.addAll(reader.places(element));
            }
        }
        boolean any = !annotated.isEmpty() && found.isEmpty();
        for (Map.Entry<String, TypeElement> entry : found.entrySet()) {
            if (ElementReader.isComplete(entry.getValue())) {
                models.put(entry.getKey(), reader.model(entry.getValue()));
                any = true;
            } else {
                waiting.add(entry.getKey());
            }
        }
        return any;
    }

    boolean isEmpty() {
        return models.isEmpty() && places.isEmpty();
    }

    /** Everything so far. */
    Declarations declarations() {
        return new Declarations(List.copyOf(models.values()), places);
    }

    /** A local record has no canonical name; its simple one only has to tell it apart. */
    private static String key(TypeElement type) {
        String canonical = type.getQualifiedName().toString();
        return canonical.isEmpty() ? type.toString() : canonical;
    }

    private static boolean isModel(Element element) {
        return element instanceof TypeElement
                && element.getAnnotationMirrors().stream()
                        .anyMatch(a -> ((TypeElement) a.getAnnotationType().asElement())
                                .getQualifiedName()
                                .contentEquals(MODEL));
    }

    /** The components of a model are read with it, and so are the fields, accessors and parameters behind them. */
    private static boolean belongsToModel(Element element) {
        Element enclosing = element.getEnclosingElement();
        while (enclosing != null && !(enclosing instanceof TypeElement)) {
            enclosing = enclosing.getEnclosingElement();
        }
        return !(element instanceof TypeElement) && enclosing != null && isModel(enclosing);
    }
}
