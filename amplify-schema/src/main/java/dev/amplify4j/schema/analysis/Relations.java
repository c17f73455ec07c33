package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The relations between models and the foreign keys that carry them. */
final class Relations {
    private final ModelNames names;
    private final Identifiers identifiers;
    private final ForeignKeys foreignKeys;
    private final Map<String, List<Link>> byModel = new HashMap<>();
    /** Carriers that cannot become relations; their problem is reported. */
    private final Set<ComponentDecl> broken = new HashSet<>();

    private Relations(ModelNames names, Identifiers identifiers) {
        this.names = names;
        this.identifiers = identifiers;
        this.foreignKeys = new ForeignKeys(identifiers);
    }

    static Relations of(ModelNames names, Identifiers identifiers, Problems problems) {
        Relations relations = new Relations(names, identifiers);
        names.models().forEach(m -> relations.byModel.put(m.canonicalName(), new ArrayList<>()));
        relations.readOwningSides(new Carriers(names, problems), new OwningSides(identifiers, problems));
        relations.readInverseSides(new InverseSides(identifiers, relations, problems));
        names.models().forEach(m -> relations.checkTypes(m, problems));
        return relations;
    }

    /** The relations that a model declares. */
    List<Link> of(RecordDecl model) {
        return byModel.getOrDefault(model.canonicalName(), List.of());
    }

    /** The GraphQL name of the model that a relation leads to. */
    String target(Link link) {
        return names.of(link.target());
    }

    /** Whether a component is a relation, sound or not. */
    boolean isCarrier(ComponentDecl component) {
        return broken.contains(component) || isRelation(component);
    }

    /** Whether a model is identified by its component {@code id} without saying so. */
    boolean hasImplicitId(RecordDecl model) {
        return !identifiers.isDeclared(model);
    }

    /** The scalar of a field that is a foreign key of some relation; null when it is none. */
    @Nullable
    Scalar foreignKey(RecordDecl model, String field) {
        return foreignKeys.of(model, field);
    }

    /** The name of the index that an inverse side reads. */
    String indexName(RecordDecl model, Link link) {
        return Names.relationIndex(names.of(model), GraphqlNames.of(link.component()));
    }

    /** Whether a model has a reference to another one that could not become a relation. */
    boolean hasBrokenReference(RecordDecl model, RecordDecl other) {
        return model.components().stream()
                .filter(broken::contains)
                .flatMap(c -> c.type().arguments().stream())
                .anyMatch(t -> t.name().equals(other.canonicalName()));
    }

    /** Whether a component is written as a relation, by annotation or type. */
    static boolean isRelation(ComponentDecl component) {
        return component.annotation("BelongsTo") != null
                || component.annotation("HasMany") != null
                || component.annotation("HasOne") != null
                || component.type().name().equals(Carriers.REF)
                || component.type().name().equals(Carriers.MANY);
    }

    /** The components of a model that are declared foreign keys, in order; the others are added to the schema. */
    static List<ComponentDecl> declaredKeys(RecordDecl holder, List<String> foreignKeys) {
        return foreignKeys.stream()
                .flatMap(key -> Stream.ofNullable(field(holder, key)))
                .toList();
    }

    private static @Nullable ComponentDecl field(RecordDecl holder, String graphqlName) {
        return holder.components().stream()
                .filter(c -> !isRelation(c) && GraphqlNames.of(c).equals(graphqlName))
                .findFirst()
                .orElse(null);
    }

    private void readOwningSides(Carriers carriers, OwningSides sides) {
        for (RecordDecl model : names.models()) {
            for (ComponentDecl component : model.components()) {
                if (!isRelation(component)) {
                    continue;
                }
                RecordDecl target = carriers.target(component);
                AnnotationDecl belongsTo = component.annotation("BelongsTo");
                if (target == null) {
                    broken.add(component);
                } else if (belongsTo != null) {
                    add(model, component, sides.link(model, component, belongsTo, target));
                }
            }
        }
    }

    private void readInverseSides(InverseSides sides) {
        for (RecordDecl model : names.models()) {
            for (ComponentDecl component : model.components()) {
                AnnotationDecl many = component.annotation("HasMany");
                AnnotationDecl inverse = many == null ? component.annotation("HasOne") : many;
                if (inverse == null || broken.contains(component)) {
                    continue;
                }
                RecordDecl target =
                        names.model(component.type().arguments().get(0).name());
                add(model, component, target == null ? null : sides.link(model, component, inverse, target));
            }
        }
    }

    private void add(RecordDecl model, ComponentDecl component, @Nullable Link link) {
        if (link == null) {
            broken.add(component);
        } else {
            byModel.computeIfAbsent(model.canonicalName(), k -> new ArrayList<>())
                    .add(link);
            foreignKeys.add(model, link);
        }
    }

    /** A declared foreign key has the type of what it points to; of a relation with two sides the owning one tells. */
    private void checkTypes(RecordDecl model, Problems problems) {
        for (Link link : of(model)) {
            RecordDecl holder = link.owning() ? model : link.target();
            RecordDecl identified = link.owning() ? link.target() : model;
            if (!link.owning() && of(holder).stream().anyMatch(l -> isOtherSide(l, link, identified))) {
                continue;
            }
            for (int i = 0; i < link.foreignKeys().size(); i++) {
                ComponentDecl key = field(holder, link.foreignKeys().get(i));
                Scalar identifier = foreignKeys.identifier(identified, i);
                if (key != null && identifier != null && !interchangeable(identifier, Types.keyScalar(key))) {
                    problems.add(
                            Code.AMP1304,
                            link.owning() ? key.source() : written(link),
                            "the foreign key " + key.name() + (link.owning() ? "" : " of " + holder.simpleName())
                                    + " is a " + key.type().display() + ", but records of " + identified.simpleName()
                                    + " are identified by " + identifier.graphqlName(),
                            "Give it the type of the identifier");
                }
            }
        }
    }

    private static boolean isOtherSide(Link owning, Link inverse, RecordDecl identified) {
        return owning.owning()
                && owning.target().equals(identified)
                && owning.foreignKeys().equals(inverse.foreignKeys());
    }

    private static SourceRef written(Link inverse) {
        return Stream.of("HasMany", "HasOne")
                .flatMap(name -> inverse.component().annotations(name).stream())
                .findFirst()
                .map(annotation -> annotation.at("value"))
                .orElseGet(() -> inverse.component().source());
    }

    private static boolean interchangeable(Scalar identifier, @Nullable Scalar key) {
        return identifier == key || (isText(identifier) && key != null && isText(key));
    }

    private static boolean isText(Scalar scalar) {
        return scalar == Scalar.ID || scalar == Scalar.STRING;
    }
}
