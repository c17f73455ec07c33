package dev.amplify4j.schema.decl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration that carries annotations. */
public sealed interface Annotated permits RecordDecl, ComponentDecl, MethodDecl {
    /**
     * The annotations that this project reads.
     *
     * @return in order
     */
    List<AnnotationDecl> annotations();

    /**
     * The annotation of a simple name.
     *
     * @param simpleName such as {@code HasMany}
     * @return the first one, or null
     */
    default @Nullable AnnotationDecl annotation(String simpleName) {
        for (AnnotationDecl annotation : annotations()) {
            if (annotation.simpleName().equals(simpleName)) {
                return annotation;
            }
        }
        return null;
    }

    /**
     * All annotations of a simple name.
     *
     * @param simpleName such as {@code Auth}
     * @return in order
     */
    default List<AnnotationDecl> annotations(String simpleName) {
        return annotations().stream()
                .filter(a -> a.simpleName().equals(simpleName))
                .toList();
    }

    /**
     * Whether it is marked to travel as JSON, in which GraphQL sees no types.
     *
     * @return true for {@code @Scalar(JSON)}
     */
    default boolean json() {
        AnnotationDecl scalar = annotation("Scalar");
        return scalar != null && scalar.text("value", "").equals("JSON");
    }
}
