package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import java.util.List;

/** The GraphQL names of declarations: what {@code @Named} says, or else the Java name. */
final class GraphqlNames {
    private GraphqlNames() {}

    static String of(ComponentDecl component) {
        return named(component.annotations(), component.name());
    }

    static String named(List<AnnotationDecl> annotations, String otherwise) {
        return annotations.stream()
                .filter(a -> a.simpleName().equals("Named"))
                .findFirst()
                .map(a -> a.text("value", otherwise))
                .orElse(otherwise);
    }
}
