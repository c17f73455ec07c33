package dev.amplify4j.schema.decl;

import java.util.List;

/**
 * A record component, or a parameter of an operation.
 *
 * @param source where it stands
 * @param name its name
 * @param type its type; nullable when the type, the component or its accessor is marked so
 * @param annotations annotations that this project reads
 * @param description text of the {@code @param} tag of the record or method; empty when there is none
 */
public record ComponentDecl(
        SourceRef source, String name, TypeDecl type, List<AnnotationDecl> annotations, String description)
        implements Annotated {
    /** Copies the list. */
    public ComponentDecl {
        annotations = List.copyOf(annotations);
    }

    /**
     * The same component with another type.
     *
     * @param other its type
     * @return a copy
     */
    public ComponentDecl with(TypeDecl other) {
        return new ComponentDecl(source, name, other, annotations, description);
    }

    /**
     * The same component with other annotations.
     *
     * @param others all its annotations
     * @return a copy
     */
    public ComponentDecl with(List<AnnotationDecl> others) {
        return new ComponentDecl(source, name, type, others, description);
    }
}
