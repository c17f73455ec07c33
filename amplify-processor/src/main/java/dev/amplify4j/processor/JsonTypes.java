package dev.amplify4j.processor;

import dev.amplify4j.schema.analysis.JavaSpelling;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/**
 * JSON as Java types of the user's own: generated code names them, and reads them by Jackson's data binding, which the
 * runtime does not bring.
 */
record JsonTypes(Elements elements) {
    private static final String LIBRARY = "com.fasterxml.jackson.databind.ObjectMapper";
    private static final String STRING = "java.lang.String";
    private static final String OPTIONAL = "java.util.Optional";

    /** A type that travels as JSON, and where. */
    private record Use(SourceRef source, TypeDecl type) {}

    /** The places whose values a client could not read. */
    List<Problem> problems(Declarations declared) {
        List<Use> uses = uses(declared);
        if (uses.isEmpty()) {
            return List.of();
        }
        boolean library = elements.getTypeElement(LIBRARY) != null;
        List<Problem> problems = new ArrayList<>();
        for (Use use : uses) {
            if (isHidden(use.type())) {
                problems.add(hidden(use));
            } else if (!library) {
                problems.add(withoutLibrary(use));
            }
        }
        return problems;
    }

    private static List<Use> uses(Declarations declared) {
        List<Use> uses = new ArrayList<>();
        for (RecordDecl model : declared.models()) {
            addUses(uses, model.components());
        }
        for (RecordDecl type : declared.customTypes()) {
            addUses(uses, type.components());
        }
        for (OperationsDecl operations : declared.operations()) {
            for (MethodDecl method : operations.methods()) {
                addUses(uses, method.parameters());
                if (method.answer() != null) {
                    addUses(uses, method.source(), method.answer(), method.json());
                }
            }
        }
        return uses;
    }

    private static void addUses(List<Use> uses, List<ComponentDecl> components) {
        for (ComponentDecl component : components) {
            addUses(uses, component.source(), component.type(), component.json());
        }
    }

    private static void addUses(List<Use> uses, SourceRef source, TypeDecl type, boolean json) {
        if (json && type.name().equals(OPTIONAL)) {
            addUses(uses, source, type.arguments().get(0), true);
        } else if (json || type.map()) {
            if (!type.name().equals(STRING) && !JavaSpelling.of(type).jsonObject()) {
                uses.add(new Use(source, type));
            }
        } else {
            for (TypeDecl argument : type.arguments()) {
                addUses(uses, source, argument, false);
            }
        }
    }

    private boolean isHidden(TypeDecl type) {
        for (Element e = elements.getTypeElement(type.name()); e != null; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE) || e.getModifiers().contains(Modifier.PROTECTED)) {
                return true;
            }
        }
        return type.arguments().stream().anyMatch(this::isHidden);
    }

    private static Problem hidden(Use use) {
        return new Problem(
                Code.AMP1002,
                use.source(),
                "generated code cannot see " + use.type().display() + ": it, or a type in or around it, is private or"
                        + " protected",
                "Make it public or package-private");
    }

    private static Problem withoutLibrary(Use use) {
        return new Problem(
                Code.AMP1202,
                use.source(),
                "JSON is read as " + use.type().display() + " by jackson-databind, which is not on the class path",
                "Add com.fasterxml.jackson.core:jackson-databind to the dependencies, or use Map<String, ?>");
    }
}
