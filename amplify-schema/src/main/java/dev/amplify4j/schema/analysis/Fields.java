package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of models that are components of their records. */
final class Fields {
    /** The words that connect conditions in filters, beside the fields. */
    private static final Set<String> CONNECTIVES = Set.of("and", "or", "not");

    private final Types types;
    private final DefaultValues defaults;
    private final Problems problems;

    Fields(NamedTypes named, Problems problems) {
        this.types = new Types(named, problems);
        this.defaults = new DefaultValues(named, problems);
        this.problems = problems;
    }

    /**
     * The field of a component that is no relation; null when that is a problem.
     *
     * @param key the scalar that the component has as an identifier or foreign key; null when it is neither
     * @param implicitId whether the component is the identifier that no {@code @Id} declares
     */
    @Nullable
    Field of(ComponentDecl component, @Nullable Scalar key, boolean implicitId) {
        Types.Typed typed = types.of(component, key);
        if (typed == null) {
            return null;
        }
        if (implicitId && typed.type().value() != Scalar.ID) {
            problems.add(
                    Code.AMP1102,
                    component.source(),
                    "the component id without @Id is the implicit identifier, an ID, but its type is "
                            + component.type().display(),
                    "Make it a String or UUID, or declare it with @Id");
            return null;
        }
        checkConnective(component, typed.type());
        Origin timestamp = timestamp(component, typed.type());
        if (timestamp != null) {
            return new Field(
                    GraphqlNames.of(component),
                    FieldType.of(Scalar.DATE_TIME, true),
                    timestamp,
                    typed.component(),
                    component.description());
        }
        return new Field(
                GraphqlNames.of(component),
                typed.type(),
                implicitId ? Origin.IMPLICIT_ID : Origin.DECLARED,
                typed.component(),
                component.description(),
                defaults.of(component, typed),
                Constraints.of(component, typed.type(), problems));
    }

    /** Filters and conditions join their parts by these names. */
    private void checkConnective(ComponentDecl component, FieldType type) {
        String name = GraphqlNames.of(component);
        if (CONNECTIVES.contains(name) && type.comparable()) {
            problems.add(
                    Code.AMP1004,
                    GraphqlNames.written(component).source(),
                    "a field \"" + name + "\" cannot be told from the \"" + name
                            + "\" that joins conditions of filters",
                    "Rename the component, or give it another GraphQL name with @Named");
        }
    }

    /** Which implicit timestamp a component shows; null when it is an ordinary one. */
    private @Nullable Origin timestamp(ComponentDecl component, FieldType type) {
        AnnotationDecl created = component.annotation("CreatedAt");
        AnnotationDecl updated = component.annotation("UpdatedAt");
        if (created == null && updated == null) {
            return null;
        }
        if (type.value() != Scalar.DATE_TIME || type.list()) {
            problems.add(
                    Code.AMP1201,
                    component.source(),
                    "the timestamp " + component.name() + " is a "
                            + component.type().display(),
                    "Use Instant");
        }
        for (AnnotationDecl other : component.annotations()) {
            String name = other.simpleName();
            boolean written = name.equals("Default") || Constraints.isConstraint(other);
            if (written || (created != null && name.equals("UpdatedAt"))) {
                problems.add(
                        Code.AMP1701,
                        other.source(),
                        "@" + name + " means nothing on " + component.name() + ": it is "
                                + (created == null ? "@UpdatedAt" : "@CreatedAt")
                                + ", a time that the server alone writes",
                        "Remove one of them");
            }
        }
        return created != null ? Origin.CREATED_AT : Origin.UPDATED_AT;
    }
}
