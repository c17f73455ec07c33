package dev.amplify4j.processor.front;

import dev.amplify4j.schema.decl.SourceRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Gives out references to places in the source, and knows what they stand for. Not thread-safe. */
public final class SourceRefs {
    private final List<Place> places = new ArrayList<>();

    /** Starts empty. */
    public SourceRefs() {}

    /**
     * What a reference stands for.
     *
     * @param element the element
     * @param annotation the annotation on it; null when the element itself is meant
     * @param value the annotation's member; null when the annotation itself is meant
     * @param repetition which of several annotations of its type it is; null when it is the only one
     */
    record Place(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            @Nullable Repetition repetition) {}

    /**
     * One of several annotations of a type on one element, which the compiler has put into a container of its own.
     *
     * @param type simple name of the annotation type
     * @param index how many stand before it
     * @param member name of the member that is meant; null when the annotation itself is
     */
    record Repetition(String type, int index, @Nullable String member) {}

    SourceRef of(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return of(element, annotation, value, null);
    }

    SourceRef of(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            @Nullable Repetition repetition) {
        places.add(new Place(element, annotation, value, repetition));
        return new SourceRef(places.size() - 1);
    }

    /** The place of a reference; null when it is not part of this compilation. */
    @Nullable
    Place place(SourceRef source) {
        return source.id() < 0 ? null : places.get(source.id());
    }
}
