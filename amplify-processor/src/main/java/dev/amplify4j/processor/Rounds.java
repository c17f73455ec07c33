package dev.amplify4j.processor;

import dev.amplify4j.processor.front.ElementReader;
import dev.amplify4j.processor.front.OperationsReader;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.JavaName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Gathers declarations over the rounds of a compilation.
 *
 * <p>A record that mentions a type which another processor has yet to write waits for a later round. Elements do not
 * outlive a round, so it is their names that wait.
 */
final class Rounds {
    private static final String MODEL = "dev.amplify4j.annotations.Model";
    private static final String OPERATIONS = "dev.amplify4j.annotations.Operations";
    private static final String AUTH = "Auth";
    /** What the annotations begin with of which nobody else makes types. */
    private static final List<String> HARMLESS = List.of("dev.amplify4j.annotations.", "java.lang.", "org.jspecify.");

    private final Elements elements;
    private final ElementReader reader;
    private final OperationsReader operationsReader;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<String, RecordDecl> models = new TreeMap<>();
    private final Map<String, OperationsDecl> operations = new TreeMap<>();
    /** Annotations outside of models, each with the canonical name of the type that it stands on or in. */
    private final Map<PlaceDecl, String> places = new LinkedHashMap<>();

    private boolean asksOthers;

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
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            sources.add(type.getQualifiedName().toString());
            asksOthers = asksOthers || asksOthers(type);
        }
        Map<String, TypeElement> found = new LinkedHashMap<>();
        for (String name : waiting) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                found.put(name, type);
            }
        }
        waiting.clear();
        Set<? extends Element> annotated = round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new));
        for (Element element : annotated) {
            if (isRead(element)) {
                found.put(key((TypeElement) element), (TypeElement) element);
            } else {
                readPlaces(element);
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

    /** Whether something waits for a type that is not there yet. */
    boolean areWaiting() {
        return !waiting.isEmpty();
    }

    /** The package of something that waits. */
    String packageOfWaiting() {
        return waiting.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(type -> elements.getPackageOf(type).getQualifiedName().toString())
                .findFirst()
                .orElse("");
    }

    /** Takes down what waits for types that nobody wrote: the compiler reports these. */
    void readIncomplete() {
        waiting.forEach(name -> {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                read(name, type);
            }
        });
    }

    /** Takes down a type, unless it mentions one that is not there yet. */
    private boolean take(String key, TypeElement type) {
        boolean complete =
                isAnnotated(type, MODEL) ? ElementReader.isComplete(type) : OperationsReader.isComplete(type);
        if (complete) {
            read(key, type);
        }
        return complete;
    }

    private void read(String key, TypeElement type) {
        if (isAnnotated(type, MODEL)) {
            models.put(key, reader.record(type));
        } else {
            operations.put(key, operationsReader.operations(type));
        }
    }

    /** Whether another processor may still write a model: one of ours waits for a type, or has company. */
    boolean mayBringMore() {
        return asksOthers || !waiting.isEmpty();
    }

    /** Whether a type has an annotation of which some other processor may make something. */
    private static boolean asksOthers(TypeElement type) {
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            String name = ((TypeElement) annotation.getAnnotationType().asElement())
                    .getQualifiedName()
                    .toString();
            if (HARMLESS.stream().noneMatch(name::startsWith)) {
                return true;
            }
        }
        return ElementFilter.typesIn(type.getEnclosedElements()).stream().anyMatch(Rounds::asksOthers);
    }

    boolean isEmpty() {
        return models.isEmpty() && operations.isEmpty() && places.isEmpty();
    }

    /** Models, operations and settings so far; what they mention is not among it. */
    Declarations declarations() {
        return new Declarations(
                List.copyOf(models.values()),
                List.of(),
                List.of(),
                List.copyOf(operations.values()),
                List.of(),
                List.copyOf(places.keySet()),
                Set.of());
    }

    /** Whether an annotation stands on or in a type of some names. */
    boolean standsIn(PlaceDecl place, Set<String> types) {
        return types.contains(places.getOrDefault(place, ""));
    }

    /** Whether a top-level type is compiled from source now. Asking the compiler for a type that is not there is dear. */
    boolean isSource(JavaName type) {
        return sources.contains(type.canonicalName());
    }

    /** Whether a type is compiled from source now. */
    boolean isSource(TypeElement type) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
            outermost = enclosing;
        }
        return sources.contains(((TypeElement) outermost).getQualifiedName().toString());
    }

    /**
     * What stands in a model or in an interface of operations is read with it, and rules on an annotation type where that
     * is used.
     */
    private void readPlaces(Element element) {
        TypeElement owner = owner(element);
        if (owner != null && isRead(owner) && isReadWith(owner, element)) {
            return;
        }
        String name = owner == null ? "" : owner.getQualifiedName().toString();
        for (PlaceDecl place : reader.places(element)) {
            boolean reusable = element.getKind() == ElementKind.ANNOTATION_TYPE
                    && place.annotation().simpleName().equals(AUTH);
            if (!reusable) {
                places.put(place, name);
            }
        }
    }

    /** Whether something is a component of a model or part of an operation, and not just somewhere in their type. */
    private static boolean isReadWith(TypeElement owner, Element element) {
        Element method = element.getKind() == ElementKind.PARAMETER ? element.getEnclosingElement() : null;
        Element member = method == null ? element : method;
        return member.equals(owner)
                || (isAnnotated(owner, MODEL)
                        ? ElementReader.isComponent(member)
                        : member.getKind() == ElementKind.METHOD);
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

    /** The type that an element is or stands in; null for a package. */
    private static @Nullable TypeElement owner(Element element) {
        Element owner = element;
        while (owner != null && !(owner instanceof TypeElement)) {
            owner = owner.getEnclosingElement();
        }
        return (TypeElement) owner;
    }
}
