package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that the annotation of a relation and the type of its component go together. */
final class Carriers {
    static final String REF = "dev.amplify4j.model.Ref";
    static final String MANY = "dev.amplify4j.model.Many";
    private static final List<String> ANNOTATIONS = List.of("BelongsTo", "HasOne", "HasMany");

    private final ModelNames names;
    private final Problems problems;

    Carriers(ModelNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** The model that a relation leads to; null when that is a problem. */
    @Nullable
    RecordDecl target(ComponentDecl component) {
        List<String> written = ANNOTATIONS.stream()
                .filter(a -> component.annotation(a) != null)
                .toList();
        String display = component.type().display();
        if (written.isEmpty()) {
            report(
                    component,
                    "a " + display + " says nothing of how the models are related",
                    component.type().name().equals(REF)
                            ? "Add @BelongsTo to the side that holds the foreign key, or @HasOne to the other"
                            : "Add @HasMany");
            return null;
        }
        if (written.size() > 1) {
            report(component, component.name() + " has both @" + String.join(" and @", written), "Keep one of them");
            return null;
        }
        boolean many = written.get(0).equals("HasMany");
        if (!component.type().name().equals(many ? MANY : REF)
                || component.type().kind() == Kind.RAW) {
            String simple = many ? "Many" : "Ref";
            report(
                    component,
                    "@" + written.get(0) + " is on a " + display + ", but the relation is carried by a " + simple,
                    "Write " + simple + "<…> with the other model's record");
            return null;
        }
        return model(component);
    }

    private @Nullable RecordDecl model(ComponentDecl component) {
        TypeDecl type = component.type().arguments().get(0);
        if (type.kind() == Kind.MISSING) {
            return null; // the compiler says so
        }
        if (type.kind() != Kind.MODEL) {
            problems.add(
                    Code.AMP1302,
                    component.source(),
                    component.name() + " leads to " + type.display() + ", which is no model",
                    "Add @Model to the record " + type.display() + ", or use it as a plain component");
            return null;
        }
        RecordDecl target = names.model(type.name());
        if (target == null && !names.isDeclared(type.name())) {
            problems.add(
                    Code.AMP1307,
                    component.source(),
                    type.display() + " is a model of another module, which was compiled without this processor: what"
                            + " it declares is not known",
                    "Compile the module of " + type.display() + " with the processor");
        }
        return target;
    }

    private void report(ComponentDecl component, String message, String fix) {
        problems.add(Code.AMP1301, component.source(), message, fix);
    }
}
