package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.analysis.GraphqlNames.Written;
import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the foreign keys of {@code @BelongsTo}: named, derived, or added to the schema. */
final class OwningSides {
    private final Identifiers identifiers;
    private final Problems problems;

    OwningSides(Identifiers identifiers, Problems problems) {
        this.identifiers = identifiers;
        this.problems = problems;
    }

    /** The relation; null when that is a problem. */
    @Nullable
    Link link(RecordDecl model, ComponentDecl component, AnnotationDecl belongsTo, RecordDecl target) {
        List<String> written = belongsTo.texts("value");
        List<String> identifier =
                identifiers.components(target).stream().map(GraphqlNames::of).toList();
        if (!written.isEmpty() && !identifier.isEmpty() && written.size() != identifier.size()) {
            problems.add(
                    Code.AMP1303,
                    belongsTo.at("value"),
                    miscounted(target, identifier, written),
                    "Name one for each of " + String.join(", ", identifier) + ", in this order");
            return null;
        }
        List<String> keys = new ArrayList<>();
        if (written.isEmpty()) {
            keys.addAll(
                    Names.foreignKeys(GraphqlNames.of(component), identifier.isEmpty() ? List.of("id") : identifier));
        }
        for (String name : written) {
            ComponentDecl declared = model.component(name);
            if (declared == null && !mayBeImplicit(model, belongsTo, name)) {
                return null;
            }
            keys.add(declared == null ? name : GraphqlNames.of(declared));
        }
        Link link = new Link(component, Relation.Kind.BELONGS_TO, target, keys);
        for (ComponentDecl key : Relations.declaredKeys(model, keys)) {
            checkNullness(component, key);
        }
        return link;
    }

    static String miscounted(RecordDecl target, List<String> identifier, List<String> written) {
        return target.simpleName() + " is identified by "
                + (identifier.size() == 1 ? "one component" : identifier.size() + " components") + ", but "
                + (written.size() == 1 ? "one foreign key is" : written.size() + " foreign keys are") + " named";
    }

    /** A name that is no component is a foreign key of its own, unless it looks like a slip. */
    private boolean mayBeImplicit(RecordDecl model, AnnotationDecl belongsTo, String name) {
        String meant = Suggestion.nearest(
                name,
                model.components().stream()
                        .filter(c -> !Relations.isRelation(c))
                        .map(ComponentDecl::name)
                        .toList());
        if (meant != null) {
            problems.add(
                    Code.AMP1303,
                    belongsTo.at("value"),
                    model.simpleName() + " has no component " + name,
                    "Did you mean \"" + meant + "\"? Without a value the foreign key gets its name from the relation");
        }
        Written written = new Written(name, belongsTo.at("value"));
        return meant == null && LegalNames.checkOnlyName(written, "a foreign key", "Use another name", problems);
    }

    private void checkNullness(ComponentDecl ref, ComponentDecl key) {
        if (key.type().nullable() != ref.type().nullable()) {
            problems.add(
                    Code.AMP1306,
                    ref.source(),
                    "the reference " + ref.name() + " is " + nullness(ref) + ", but its foreign key " + key.name()
                            + " is " + nullness(key),
                    "Mark both @Nullable, or neither");
        }
    }

    private static String nullness(ComponentDecl component) {
        return component.type().nullable() ? "nullable" : "required";
    }
}
