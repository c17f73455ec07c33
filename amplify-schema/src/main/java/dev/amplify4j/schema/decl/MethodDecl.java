package dev.amplify4j.schema.decl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of a type with {@code @Operations}.
 *
 * @param source where it stands
 * @param name its name
 * @param answer what it returns; nullable when the type or the method is marked so; null when it is {@code void}
 * @param parameters its parameters, in order
 * @param annotations annotations that this project reads
 * @param abstractMethod whether it has no body, as a custom operation has none
 * @param generic whether it has type parameters
 * @param description its Javadoc without block tags; empty when there is none
 */
public record MethodDecl(
        SourceRef source,
        String name,
        @Nullable TypeDecl answer,
        List<ComponentDecl> parameters,
        List<AnnotationDecl> annotations,
        boolean abstractMethod,
        boolean generic,
        String description)
        implements Annotated {
    /** Copies the lists. */
    public MethodDecl {
        parameters = List.copyOf(parameters);
        annotations = List.copyOf(annotations);
    }
}
