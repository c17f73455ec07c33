package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The relations between models and the foreign keys that carry them. */
final class Relations {
    private static final String REF = "dev.amplify4j.model.Ref";
    private static final String MANY = "dev.amplify4j.model.Many";

    private final ModelNames names;
    private final Identifiers identifiers;
    private final Problems problems;
    private final Map<String, List<Link>> byModel = new HashMap<>();
    /** Carriers that cannot become relations; their problem is reported. */
    private final Set<ComponentDecl> broken = new HashSet<>();

    private Relations(ModelNames names, Identifiers identifiers, Problems problems) {
        this.names = names;
        this.identifiers = identifiers;
        this.problems = problems;
    }

    /**
     * A relation whose two sides are known.
     *
     * @param component the component that declares it
     * @param kind which way it leads
     * @param target the other model
     * @param foreignKey name of the foreign key, on the side that holds it
     * @param scalar type of the foreign key; null when the identifier it points to is a problem
     */
    record Link(
            ComponentDecl component,
            Relation.Kind kind,
            RecordDecl target,
            String foreignKey,
            @Nullable Scalar scalar) {}

    static Relations of(ModelNames names, Identifiers identifiers, Problems problems) {
        Relations relations = new Relations(names, identifiers, problems);
        names.models().forEach(m -> relations.byModel.put(m.canonicalName(), new ArrayList<>()));
        names.models().forEach(relations::readOwningSides);
        names.models().forEach(relations::readInverseSides);
        return relations;
    }

    /** The relations that a model declares. */
    List<Link> of(RecordDecl model) {
        return byModel.getOrDefault(model.canonicalName(), List.of());
    }

    /** Whether a component is a relation, sound or not. */
    boolean isCarrier(ComponentDecl component) {
        return broken.contains(component) || isRelation(component);
    }

    /** The scalar of a component that is a foreign key of some relation; null when it is none. */
    @Nullable
    Scalar foreignKey(RecordDecl model, String component) {
        for (RecordDecl other : names.models()) {
            for (Link link : of(other)) {
                RecordDecl holder = link.kind() == Relation.Kind.BELONGS_TO ? other : link.target();
                if (holder.equals(model) && link.foreignKey().equals(component)) {
                    return link.scalar();
                }
            }
        }
        return null;
    }

    /** The name of the index that an inverse side reads. */
    String indexName(RecordDecl model, Link link) {
        return Names.relationIndex(names.of(model), link.component().name());
    }

    private static boolean isRelation(ComponentDecl component) {
        return component.annotation("BelongsTo") != null
                || component.annotation("HasMany") != null
                || component.annotation("HasOne") != null
                || component.type().name().equals(REF)
                || component.type().name().equals(MANY);
    }

    private void readOwningSides(RecordDecl model) {
        for (ComponentDecl component : model.components()) {
            if (!isRelation(component)) {
                continue;
            }
            AnnotationDecl belongsTo = component.annotation("BelongsTo");
            RecordDecl target = checkCarrier(component);
            if (target == null) {
                broken.add(component);
            } else if (belongsTo != null) {
                link(model, component, belongsTo, target);
            }
        }
    }

    /** Checks that annotation and type of a relation go together; returns the model it leads to. */
    private @Nullable RecordDecl checkCarrier(ComponentDecl component) {
        boolean many = component.annotation("HasMany") != null;
        boolean one = component.annotation("BelongsTo") != null || component.annotation("HasOne") != null;
        if (component.annotation("HasOne") != null) {
            return null; // reported as not implemented
        }
        String display = component.type().display();
        if (!many && !one) {
            carrier(
                    component,
                    "a " + display + " says nothing of how the models are related",
                    component.type().name().equals(REF)
                            ? "Add @BelongsTo to the side that holds the foreign key"
                            : "Add @HasMany");
            return null;
        }
        if (many && one) {
            carrier(component, component.name() + " has both @HasMany and @BelongsTo", "Keep one of them");
            return null;
        }
        String expected = many ? MANY : REF;
        if (!component.type().name().equals(expected) || component.type().kind() == Kind.RAW) {
            String simple = many ? "Many" : "Ref";
            carrier(
                    component,
                    (many ? "@HasMany" : "@BelongsTo") + " is on a " + display + ", but the relation is carried by a "
                            + simple,
                    "Write " + simple + "<…> with the other model's record");
            return null;
        }
        return target(component);
    }

    private @Nullable RecordDecl target(ComponentDecl component) {
        TypeDecl type = component.type().arguments().get(0);
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
                    Code.AMP1901,
                    component.source(),
                    "a relation to a model of another module (" + type.display()
                            + ") is not implemented in this release",
                    "Move the record into this module");
        }
        return target;
    }

    private void carrier(ComponentDecl component, String message, String fix) {
        problems.add(Code.AMP1301, component.source(), message, fix);
    }

    private void link(RecordDecl model, ComponentDecl component, AnnotationDecl belongsTo, RecordDecl target) {
        List<String> written = belongsTo.texts("value");
        if (written.size() > 1) {
            problems.add(
                    Code.AMP1303,
                    belongsTo.at("value"),
                    target.simpleName() + " is identified by one component, but " + written.size()
                            + " foreign keys are named",
                    "Name one");
            broken.add(component);
            return;
        }
        String key = written.isEmpty() ? component.name() + "Id" : written.get(0);
        ComponentDecl declared = model.component(key);
        if (declared == null && !written.isEmpty()) {
            String meant = Suggestion.nearest(
                    key,
                    model.components().stream()
                            .filter(c -> !isRelation(c))
                            .map(ComponentDecl::name)
                            .toList());
            if (meant != null) {
                problems.add(
                        Code.AMP1303,
                        belongsTo.at("value"),
                        model.simpleName() + " has no component " + key,
                        "Did you mean \"" + meant + "\"? Without a value the foreign key is " + component.name()
                                + "Id");
                broken.add(component);
                return;
            }
        }
        Scalar scalar = identifiers.scalar(target);
        if (declared != null) {
            checkDeclaredKey(component, declared, target, scalar);
        }
        add(model, new Link(component, Relation.Kind.BELONGS_TO, target, key, scalar));
    }

    private void checkDeclaredKey(ComponentDecl ref, ComponentDecl key, RecordDecl target, @Nullable Scalar scalar) {
        if (key.type().nullable() != ref.type().nullable()) {
            problems.add(
                    Code.AMP1306,
                    ref.source(),
                    "the reference " + ref.name() + " is " + nullness(ref) + ", but its foreign key " + key.name()
                            + " is " + nullness(key),
                    "Mark both @Nullable, or neither");
        }
        Scalar actual = Types.keyScalar(key);
        if (scalar != null && !interchangeable(scalar, actual)) {
            problems.add(
                    Code.AMP1304,
                    key.source(),
                    "the foreign key " + key.name() + " is a " + key.type().display() + ", but records of "
                            + target.simpleName() + " are identified by " + scalar.graphqlName(),
                    "Give it the type of the identifier");
        }
    }

    private void readInverseSides(RecordDecl model) {
        for (ComponentDecl component : model.components()) {
            AnnotationDecl hasMany = component.annotation("HasMany");
            if (hasMany == null || broken.contains(component)) {
                continue;
            }
            RecordDecl target = names.model(component.type().arguments().get(0).name());
            String key = target == null ? null : inverseKey(model, component, hasMany, target);
            if (target == null || key == null) {
                broken.add(component);
            } else {
                add(model, new Link(component, Relation.Kind.HAS_MANY, target, key, identifiers.scalar(model)));
            }
        }
    }

    private @Nullable String inverseKey(
            RecordDecl model, ComponentDecl component, AnnotationDecl hasMany, RecordDecl target) {
        List<Link> back = of(target).stream()
                .filter(l -> l.kind() == Relation.Kind.BELONGS_TO && l.target().equals(model))
                .toList();
        List<String> written = hasMany.texts("value");
        if (written.isEmpty()) {
            return onlyKey(model, component, target, back);
        }
        String key = written.get(0);
        ComponentDecl declared = target.component(key);
        boolean implied = back.stream().anyMatch(l -> l.foreignKey().equals(key));
        if (written.size() > 1 || (declared == null && !implied) || (declared != null && isRelation(declared))) {
            List<String> candidates =
                    new ArrayList<>(back.stream().map(Link::foreignKey).toList());
            target.components().stream().filter(c -> !isRelation(c)).forEach(c -> candidates.add(c.name()));
            String meant = Suggestion.nearest(key, candidates);
            problems.add(
                    Code.AMP1303,
                    hasMany.at("value"),
                    written.size() > 1
                            ? model.simpleName() + " is identified by one component, but " + written.size()
                                    + " foreign keys are named"
                            : target.simpleName() + " has no foreign key " + key,
                    meant == null
                            ? "Add the component \"String " + key + "\" to " + target.simpleName()
                                    + ", or @BelongsTo Ref<" + model.simpleName() + ">"
                            : "Did you mean \"" + meant + "\"?");
            return null;
        }
        Scalar scalar = identifiers.scalar(model);
        if (declared != null && scalar != null && !interchangeable(scalar, Types.keyScalar(declared))) {
            problems.add(
                    Code.AMP1304,
                    hasMany.at("value"),
                    "the foreign key " + key + " of " + target.simpleName() + " is a "
                            + declared.type().display() + ", but records of " + model.simpleName()
                            + " are identified by " + scalar.graphqlName(),
                    "Give it the type of the identifier");
            return null;
        }
        return key;
    }

    private @Nullable String onlyKey(RecordDecl model, ComponentDecl component, RecordDecl target, List<Link> back) {
        if (back.size() == 1) {
            return back.get(0).foreignKey();
        }
        String owner = model.simpleName();
        if (back.isEmpty()) {
            boolean reported = target.components().stream()
                    .anyMatch(c -> broken.contains(c)
                            && c.type().arguments().stream()
                                    .anyMatch(t -> t.name().equals(model.canonicalName())));
            if (!reported) {
                problems.add(
                        Code.AMP1305,
                        component.source(),
                        target.simpleName() + " does not refer back to " + owner
                                + ", so nothing says which of its records" + " are meant",
                        "Add the component \"@BelongsTo Ref<" + owner + "> " + Names.lowerFirst(owner) + "\" to "
                                + target.simpleName() + ", or name its foreign key: @HasMany(\""
                                + Names.lowerFirst(owner) + "Id\")");
            }
        } else {
            problems.add(
                    Code.AMP1305,
                    component.source(),
                    target.simpleName() + " refers to " + owner + " by "
                            + String.join(
                                    " and ", back.stream().map(Link::foreignKey).toList())
                            + ", so the relation could be either",
                    "Name the foreign key: @HasMany(\"" + back.get(0).foreignKey() + "\")");
        }
        return null;
    }

    private void add(RecordDecl model, Link link) {
        byModel.computeIfAbsent(model.canonicalName(), k -> new ArrayList<>()).add(link);
    }

    private static boolean interchangeable(Scalar identifier, @Nullable Scalar key) {
        return identifier == key || (isText(identifier) && key != null && isText(key));
    }

    private static boolean isText(Scalar scalar) {
        return scalar == Scalar.ID || scalar == Scalar.STRING;
    }

    private static String nullness(ComponentDecl component) {
        return component.type().nullable() ? "nullable" : "required";
    }
}
