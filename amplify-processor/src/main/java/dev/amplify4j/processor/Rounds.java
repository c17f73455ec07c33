package dev.amplify4j.processor;

import dev.amplify4j.processor.front.ElementReader;
import dev.amplify4j.processor.front.OperationsReader;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.OperationsDecl;
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
    private static final String OPERATIONS = "dev.amplify4j.annotations.Operations";

    private final Elements elements;
    private final ElementReader reader;
    private final OperationsReader operationsReader;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Map<String, RecordDecl> models = new TreeMap<>();
    private final Map<String, OperationsDecl> operations = new TreeMap<>();
    private final List<PlaceDecl> places = new ArrayList<>();

    Rounds(Elements elements, ElementReader reader, OperationsReader operationsReader) {
        this.elements = elements;
        this.reader = reader;
        this.operationsReader = operationsReader;
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
            if (isRead(element)) {
                found.put(key((TypeElement) element), (TypeElement) element);
            } else if (!isReadWithItsType(element)) {
                places.addAll(reader.places(element));
            }
        }
        boolean any = !annotated.isEmpty() && found.isEmpty();
        for (Map.Entry<String, TypeElement> entry : found.entrySet()) {
            if (take(entry.getKey(), entry.getValue())) {
                any = true;
            } else {
                waiting.add(entry.getKey());
            }
        }
        return any;
    }

    /** Takes down a type, unless it mentions one that is not there yet. */
    private boolean take(String key, TypeElement type) {
        boolean model = isAnnotated(type, MODEL);
        if (model ? !ElementReader.isComplete(type) : !OperationsReader.isComplete(type)) {
            return false;
        }
        if (model) {
            models.put(key, reader.model(type));
        } else {
            operations.put(key, operationsReader.operations(type));
        }
        return true;
    }

    boolean isEmpty() {
        return models.isEmpty() && operations.isEmpty() && places.isEmpty();
    }

    /** Everything so far. */
    Declarations declarations() {
        return new Declarations(
                List.copyOf(models.values()),
                List.of(),
                List.of(),
                List.copyOf(operations.values()),
                List.of(),
                places);
    }

    /** A local record has no canonical name; its simple one only has to tell it apart. */
    private static String key(TypeElement type) {
        String canonical = type.getQualifiedName().toString();
        return canonical.isEmpty() ? type.toString() : canonical;
    }

    /** Whether an element is a model, or holds custom operations. */
    private static boolean isRead(Element element) {
        return isAnnotated(element, MODEL) || isAnnotated(element, OPERATIONS);
    }

    private static boolean isAnnotated(Element element, String annotation) {
        return element instanceof TypeElement
                && element.getAnnotationMirrors().stream()
                        .anyMatch(a -> ((TypeElement) a.getAnnotationType().asElement())
                                .getQualifiedName()
                                .contentEquals(annotation));
    }

    /**
     * The components of a model are read with it, and so are the fields, accessors and parameters behind them; likewise
     * the methods of custom operations and their parameters.
     */
    private static boolean isReadWithItsType(Element element) {
        Element enclosing = element.getEnclosingElement();
        while (enclosing != null && !(enclosing instanceof TypeElement)) {
            enclosing = enclosing.getEnclosingElement();
        }
        return !(element instanceof TypeElement) && enclosing != null && isRead(enclosing);
    }
}
