package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.EnumDecl.ConstantDecl;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import java.util.List;

/** The names that declarations have in GraphQL: what {@code @Named} says, or else the Java name. */
final class GraphqlNames {
    private GraphqlNames() {}

    /**
     * A name and where it is written.
     *
     * @param text the name
     * @param source the member of {@code @Named}, or the element itself
     */
    record Written(String text, SourceRef source) {}

    static String of(RecordDecl type) {
        return written(type).text();
    }

    static String of(EnumDecl type) {
        return written(type).text();
    }

    static String of(ConstantDecl constant) {
        return written(constant).text();
    }

    static String of(ComponentDecl component) {
        return written(component).text();
    }

    static Written written(RecordDecl type) {
        return written(type.annotations(), type.simpleName(), type.source());
    }

    static Written written(EnumDecl type) {
        return written(type.annotations(), type.simpleName(), type.source());
    }

    static Written written(ConstantDecl constant) {
        return written(constant.annotations(), constant.name(), constant.source());
    }

    static Written written(ComponentDecl component) {
        return written(component.annotations(), component.name(), component.source());
    }

    static Written written(MethodDecl method) {
        return written(method.annotations(), method.name(), method.source());
    }

    private static Written written(List<AnnotationDecl> annotations, String javaName, SourceRef source) {
        return annotations.stream()
                .filter(a -> a.simpleName().equals("Named"))
                .findFirst()
                .map(named -> new Written(named.text("value", javaName), named.at("value")))
                .orElseGet(() -> new Written(javaName, source));
    }
}
