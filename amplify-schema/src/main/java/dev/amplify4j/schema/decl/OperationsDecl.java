package dev.amplify4j.schema.decl;

import java.util.List;

/**
 * A type with {@code @Operations}.
 *
 * @param source where it stands
 * @param packageName its package; empty for the default package
 * @param nestedName its name, with {@code .} between those of nested types
 * @param shape what kind of type it is
 * @param visibility who can see it
 * @param generic whether it has type parameters
 * @param annotations annotations that this project reads
 * @param methods its methods, in order, inherited ones left out
 * @param handlerTypes classes that handlers of its methods name, by canonical name
 * @param scripts class-path resources that handlers of its methods name, by name
 */
public record OperationsDecl(
        SourceRef source,
        String packageName,
        String nestedName,
        RecordDecl.Shape shape,
        RecordDecl.Visibility visibility,
        boolean generic,
        List<AnnotationDecl> annotations,
        List<MethodDecl> methods,
        List<HandlerTypeDecl> handlerTypes,
        List<ScriptDecl> scripts) {
    /** Copies the lists. */
    public OperationsDecl {
        annotations = List.copyOf(annotations);
        methods = List.copyOf(methods);
        handlerTypes = List.copyOf(handlerTypes);
        scripts = List.copyOf(scripts);
    }

    /**
     * The name as source code spells it.
     *
     * @return such as {@code com.acme.BlogOperations}
     */
    public String canonicalName() {
        return packageName.isEmpty() ? nestedName : packageName + "." + nestedName;
    }

    /**
     * The last part of its name.
     *
     * @return such as {@code BlogOperations}
     */
    public String simpleName() {
        return nestedName.substring(nestedName.lastIndexOf('.') + 1);
    }
}
