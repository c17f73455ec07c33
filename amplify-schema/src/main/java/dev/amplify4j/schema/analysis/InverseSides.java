package dev.amplify4j.schema.analysis;

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

/** Finds the foreign keys of {@code @HasMany} and {@code @HasOne}, which the other model holds. */
final class InverseSides {
    private final Identifiers identifiers;
    private final Relations relations;
    private final Problems problems;

    InverseSides(Identifiers identifiers, Relations relations, Problems problems) {
        this.identifiers = identifiers;
        this.relations = relations;
        this.problems = problems;
    }

    /** The relation; null when that is a problem. */
    @Nullable
    Link link(RecordDecl model, ComponentDecl component, AnnotationDecl inverse, RecordDecl target) {
        List<Link> back = relations.of(target).stream()
                .filter(l -> l.owning() && l.target().equals(model))
                .toList();
        List<String> keys = inverse.texts("value").isEmpty()
                ? onlyKeys(model, component, inverse, target, back)
                : writtenKeys(model, inverse, target, back);
        Relation.Kind kind = inverse.simpleName().equals("HasMany") ? Relation.Kind.HAS_MANY : Relation.Kind.HAS_ONE;
        return keys == null ? null : new Link(component, kind, target, keys);
    }

    private @Nullable List<String> writtenKeys(
            RecordDecl model, AnnotationDecl inverse, RecordDecl target, List<Link> back) {
        List<String> written = inverse.texts("value");
        List<String> identifier =
                identifiers.components(model).stream().map(GraphqlNames::of).toList();
        if (!identifier.isEmpty() && written.size() != identifier.size()) {
            if (!relations.hasBrokenReference(target, model)) { // which most likely names the same keys
                problems.add(
                        Code.AMP1303,
                        inverse.at("value"),
                        OwningSides.miscounted(model, identifier, written),
                        "Name one for each of " + String.join(", ", identifier) + ", in this order");
            }
            return null;
        }
        List<String> keys = new ArrayList<>();
        for (String name : written) {
            ComponentDecl declared = target.component(name);
            boolean implied = back.stream().anyMatch(l -> l.foreignKeys().contains(name));
            if (declared == null ? !implied : Relations.isRelation(declared)) {
                missing(model, inverse, target, back, name);
                return null;
            }
            keys.add(declared == null ? name : GraphqlNames.of(declared));
        }
        return keys;
    }

    private void missing(RecordDecl model, AnnotationDecl inverse, RecordDecl target, List<Link> back, String name) {
        List<String> candidates = new ArrayList<>(
                back.stream().flatMap(l -> l.foreignKeys().stream()).toList());
        target.components().stream().filter(c -> !Relations.isRelation(c)).forEach(c -> candidates.add(c.name()));
        String meant = Suggestion.nearest(name, candidates);
        problems.add(
                Code.AMP1303,
                inverse.at("value"),
                target.simpleName() + " has no foreign key " + name,
                meant == null
                        ? "Add the component \"String " + name + "\" to " + target.simpleName() + ", or @BelongsTo Ref<"
                                + model.simpleName() + ">"
                        : "Did you mean \"" + meant + "\"?");
    }

    private @Nullable List<String> onlyKeys(
            RecordDecl model, ComponentDecl component, AnnotationDecl inverse, RecordDecl target, List<Link> back) {
        if (back.size() == 1) {
            return back.get(0).foreignKeys();
        }
        if (back.size() > 1) {
            ambiguous(model, component, inverse, target, back);
        } else if (!relations.hasBrokenReference(target, model)) {
            String owner = model.simpleName();
            problems.add(
                    Code.AMP1305,
                    component.source(),
                    target.simpleName() + " does not refer back to " + owner
                            + ", so nothing says which of its records are meant",
                    "Add the component \"@BelongsTo Ref<" + owner + "> " + Names.lowerFirst(owner) + "\" to "
                            + target.simpleName() + ", or name its foreign key: @" + inverse.simpleName() + "(\""
                            + Names.lowerFirst(owner) + "Id\")");
        }
        return null;
    }

    private void ambiguous(
            RecordDecl model, ComponentDecl component, AnnotationDecl inverse, RecordDecl target, List<Link> back) {
        List<String> choices =
                back.stream().map(l -> String.join(", ", l.foreignKeys())).toList();
        String first = String.join("\", \"", back.get(0).foreignKeys());
        boolean one = back.get(0).foreignKeys().size() == 1;
        problems.add(
                Code.AMP1305,
                component.source(),
                target.simpleName() + " refers to " + model.simpleName() + " by " + String.join(" and ", choices)
                        + ", so the relation could be either",
                "Name the foreign key: @" + inverse.simpleName()
                        + (one ? "(\"" + first + "\")" : "({\"" + first + "\"})"));
    }
}
