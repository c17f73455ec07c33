package dev.amplify4j.schema.decl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record, or what is marked as a model and should be one: a model, or a custom type.
 *
 * @param source where it stands
 * @param packageName its package; empty for the default package
 * @param nestedName its name, with {@code .} between those of nested types
 * @param shape what kind of type it is
 * @param visibility who can see it
 * @param generic whether it has type parameters
 * @param annotations annotations that this project reads
 * @param components record components, in order; empty when it is no record
 * @param description its Javadoc without block tags; empty when there is none
 */
public record RecordDecl(
        SourceRef source,
        String packageName,
        String nestedName,
        Shape shape,
        Visibility visibility,
        boolean generic,
        List<AnnotationDecl> annotations,
        List<ComponentDecl> components,
        String description)
        implements Annotated {
    /** Copies the lists. */
    public RecordDecl {
        annotations = List.copyOf(annotations);
        components = List.copyOf(components);
    }

    /**
     * The name as source code spells it.
     *
     * @return such as {@code com.acme.Shop.Order}
     */
    public String canonicalName() {
        return packageName.isEmpty() ? nestedName : packageName + "." + nestedName;
    }

    /**
     * The last part of its name.
     *
     * @return such as {@code Order}
     */
    public String simpleName() {
        return nestedName.substring(nestedName.lastIndexOf('.') + 1);
    }

    /**
     * The component of a name.
     *
     * @param name component name
     * @return the component, or null
     */
    public @Nullable ComponentDecl component(String name) {
        return components.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * The same type with other annotations and components.
     *
     * @param others all its annotations
     * @param parts all its components
     * @return a copy
     */
    public RecordDecl with(List<AnnotationDecl> others, List<ComponentDecl> parts) {
        return new RecordDecl(source, packageName, nestedName, shape, visibility, generic, others, parts, description);
    }

    /** What kind of type it is. */
    public enum Shape {
        /** A top-level or nested record. */
        RECORD,
        /** A record inside a method. */
        LOCAL_RECORD,
        /** A class. */
        CLASS,
        /** An interface that is no annotation. */
        INTERFACE,
        /** An annotation. */
        ANNOTATION,
        /** An enum. */
        ENUM
    }

    /** Who can see the type, all types around it counted. */
    public enum Visibility {
        /** Everyone. */
        PUBLIC,
        /** Its package. */
        PACKAGE,
        /** Less than its package. */
        PRIVATE
    }
}
