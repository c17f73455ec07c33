package dev.amplify4j.schema.decl;

import java.util.List;

/**
 * The value of an annotation member as written.
 *
 * @param source where it stands
 * @param texts constants as text: strings, numbers and booleans as they are, enum constants and classes by name; one
 *     for a member that is no array
 * @param annotations nested annotations
 */
public record ValueDecl(SourceRef source, List<String> texts, List<AnnotationDecl> annotations) {
    /** Copies the lists. */
    public ValueDecl {
        texts = List.copyOf(texts);
        annotations = List.copyOf(annotations);
    }
}
