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
     */
    record Place(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {}

    SourceRef of(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        places.add(new Place(element, annotation, value));
        return new SourceRef(places.size() - 1);
    }

    /** The place of a reference; null when it is not part of this compilation. */
    @Nullable
    Place place(SourceRef source) {
        return source.id() < 0 ? null : places.get(source.id());
    }
}
