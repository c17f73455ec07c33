package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;

/** What is understood, and not yet carried out by everything that is emitted: refused until then. */
final class Unreleased {
    private Unreleased() {}

    static void check(Declarations declarations, Problems problems) {
        for (RecordDecl model : declarations.models()) {
            model.components().forEach(c -> check(c, problems));
        }
    }

    private static void check(ComponentDecl component, Problems problems) {
        check(component, component.type(), problems);
        String field = GraphqlNames.of(component);
        boolean shown = component.annotation("CreatedAt") != null || component.annotation("UpdatedAt") != null;
        if (!shown && (field.equals("createdAt") || field.equals("updatedAt"))) {
            problems.add(
                    Code.AMP1901,
                    component.source(),
                    "a writable " + field + " is not implemented in this release",
                    "Mark it @" + Names.upperFirst(field) + " to see the server's time");
        }
        for (AnnotationDecl annotation : component.annotations()) {
            String name = annotation.simpleName();
            boolean timestamp = name.equals("CreatedAt") || name.equals("UpdatedAt");
            boolean renamed = timestamp && !field.equals(Names.lowerFirst(name));
            if (name.equals("Default") || Constraints.ANNOTATIONS.contains(name) || renamed) {
                later(component, annotation, problems);
            }
        }
    }

    private static void check(ComponentDecl component, TypeDecl type, Problems problems) {
        type.arguments().forEach(a -> check(component, a, problems));
        if (type.kind() == Kind.ENUM || type.kind() == Kind.RECORD) {
            problems.add(
                    Code.AMP1901,
                    component.source(),
                    (type.kind() == Kind.ENUM ? "the enum " : "the custom type ") + type.display() + " of "
                            + component.name() + " is not implemented in this release",
                    "Use String for now");
        }
    }

    private static void later(ComponentDecl component, AnnotationDecl annotation, Problems problems) {
        problems.add(
                Code.AMP1901,
                annotation.source(),
                "@" + annotation.simpleName() + " on " + component.name() + " is not implemented in this release",
                "Remove it for now");
    }
}
