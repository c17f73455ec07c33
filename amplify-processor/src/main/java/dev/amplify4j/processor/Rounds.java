package dev.amplify4j.processor;

import dev.amplify4j.processor.front.ElementReader;
import dev.amplify4j.processor.front.OperationsReader;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Gathers declarations over the rounds of a compilation.
 *
 * <p>A record that mentions a type which another processor has yet to write waits for a later round. Elements do not
 * outlive a round, so it is their names that wait.
 */
final class Rounds {
    private static final String AUTH = "Auth";

    private final Elements elements;
    private final ElementReader reader;
    private final OperationsReader operationsReader;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Map<String, RecordDecl> models = new TreeMap<>();
    private final Map<String, OperationsDecl> operations = new TreeMap<>();
    /** Annotations outside of models, each with the canonical name of the type that it stands on or in. */
    private final Map<PlaceDecl, String> places = new LinkedHashMap<>();

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
        waitingTypes().forEach(type -> found.put(key(type), type));
        waiting.clear();
        Set<? extends Element> annotated = round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new));
        for (Element element : annotated) {
            if (Subject.of(element) != null) {
                found.put(key((TypeElement) element), (TypeElement) element);
            } else if (!Subject.covers(element)) {
                readPlaces(element);
            }
        }
        boolean any = !annotated.isEmpty() && found.isEmpty();
        for (Map.Entry<String, TypeElement> entry : found.entrySet()) {
            if (subject(entry.getValue()).isComplete(entry.getValue())) {
                read(entry.getKey(), entry.getValue());
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
        return waitingTypes()
                .map(type -> elements.getPackageOf(type).getQualifiedName().toString())
                .findFirst()
                .orElse("");
    }

    /** Takes down what waits for types that nobody wrote: the compiler reports these. */
    void readIncomplete() {
        waitingTypes().forEach(type -> read(key(type), type));
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

    private Stream<TypeElement> waitingTypes() {
        return waiting.stream().map(elements::getTypeElement).filter(Objects::nonNull);
    }

    private void read(String key, TypeElement type) {
        switch (subject(type)) {
            case MODEL -> models.put(key, reader.record(type));
            case OPERATIONS -> operations.put(key, operationsReader.operations(type));
        }
    }

    private static Subject subject(TypeElement type) {
        return Objects.requireNonNull(Subject.of(type));
    }

    /** Takes down the annotations of an element; rules on an annotation type are read where that is used. */
    private void readPlaces(Element element) {
        TypeElement owner = Subject.typeAround(element);
        String name = owner == null ? "" : owner.getQualifiedName().toString();
        for (PlaceDecl place : reader.places(element)) {
            boolean reusable = element.getKind() == ElementKind.ANNOTATION_TYPE
                    && place.annotation().simpleName().equals(AUTH);
            if (!reusable) {
                places.put(place, name);
            }
        }
    }

    /** A local record has no canonical name; its simple one only has to tell it apart. */
    private static String key(TypeElement type) {
        String canonical = type.getQualifiedName().toString();
        return canonical.isEmpty() ? type.toString() : canonical;
    }
}
