package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.plan.Plan;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Emits a unit resolver for every root field and every relation.
 *
 * <p>Authorization comes from the models' access tables alone. A rule, identifier or index that resolvers cannot serve
 * yet is an {@link IllegalArgumentException}: the analysis reports it before, and nothing unguarded is ever emitted.
 */
public final class ResolverEmitter implements Emitter {
    @Override
    public Stream<Artifact> emit(Backend backend) {
        return backend.models().stream()
                .flatMap(model -> Stream.of(operations(model), indexQueries(model), relations(model, backend))
                        .flatMap(artifacts -> artifacts));
    }

    private static Stream<Artifact> operations(Model model) {
        return Arrays.stream(ModelOperation.values())
                .filter(model::offers)
                .map(operation -> resource(
                        Names.rootType(operation), Names.rootField(model, operation), operation(model, operation)));
    }

    private static ResolverCode operation(Model model, ModelOperation operation) {
        ModelFacts facts = new ModelFacts(model);
        return switch (operation) {
            case GET -> reading(facts, "get", Admission.to(model, Access.GET));
            case LIST ->
                reading(facts, model.identifier().declared() ? "listByKey" : "list", Admission.to(model, Access.LIST));
            case CREATE -> writing(facts, "create", Admission.to(model, Access.CREATE));
            case UPDATE -> writing(facts, "update", Admission.to(model, Access.UPDATE));
            case DELETE -> writing(facts, "delete", Admission.to(model, Access.DELETE));
            case ON_CREATE, ON_UPDATE, ON_DELETE -> subscription(model, facts);
        };
    }

    private static ResolverCode reading(ModelFacts facts, String handler, Admission admission) {
        return code(handler, admission, facts.constants(), facts.answering(false, false), Set.of());
    }

    private static ResolverCode writing(ModelFacts facts, String handler, Admission admission) {
        return code(handler, admission, facts.constants(), facts.answering(true, false), facts.writing());
    }

    private static ResolverCode subscription(Model model, ModelFacts facts) {
        boolean ownerArgument =
                model.access().rolesWithAny(Access.LISTEN).stream().anyMatch(role -> role.strategy() == Strategy.OWNER);
        return code(
                "subscribe",
                Admission.to(model, Access.LISTEN),
                facts.constants(),
                EnumSet.of(ownerArgument ? Feature.OWNER_ARGUMENT : Feature.NO_OWNER_ARGUMENT),
                Set.of());
    }

    private static Stream<Artifact> indexQueries(Model model) {
        return model.indexes().stream().flatMap(index -> {
            String query = index.queryField();
            return query == null ? Stream.of() : Stream.of(resource("Query", query, indexQuery(model, index)));
        });
    }

    private static ResolverCode indexQuery(Model model, Index index) {
        if (!index.sort().isEmpty() || index.projection() != Index.Projection.ALL) {
            throw new IllegalArgumentException(
                    "sort keys and projections of the index " + index.name() + " are not supported");
        }
        ModelFacts facts = new ModelFacts(model);
        Map<String, String> constants = facts.constants();
        constants.put("INDEX", JsLiteral.of(index.name()));
        constants.put("INDEX_KEY", JsLiteral.of(index.partition()));
        return code("query", Admission.to(model, Access.LIST), constants, facts.answering(false, false), Set.of());
    }

    private static Stream<Artifact> relations(Model model, Backend backend) {
        return model.relations().stream()
                .map(relation -> resource(
                        model.name(), relation.name(), relation(model, relation, backend.model(relation.target()))));
    }

    private static ResolverCode relation(Model model, Relation relation, Model target) {
        if (relation.references().size() != 1) {
            throw new IllegalArgumentException(
                    "the composite key of the relation " + model.name() + "." + relation.name() + " is not supported");
        }
        ModelFacts facts = new ModelFacts(target);
        String reference = relation.references().get(0);
        boolean owning = relation.kind() == Relation.Kind.BELONGS_TO;
        Map<String, String> constants = facts.constants();
        constants.put("SOURCE_KEY", JsLiteral.of(owning ? reference : new ModelFacts(model).key()));
        if (!owning) {
            constants.put("INDEX", JsLiteral.of(relation.indexName()));
            constants.put("INDEX_KEY", JsLiteral.of(reference));
        }
        return code(
                switch (relation.kind()) {
                    case HAS_MANY -> "hasMany";
                    case HAS_ONE -> "hasOne";
                    case BELONGS_TO -> "belongsTo";
                },
                Admission.to(target, Access.GET, Access.LIST),
                constants,
                facts.answering(false, !relation.redacted()),
                relation.redacted() ? Set.of(Feature.REDACTED) : Set.of());
    }

    private static ResolverCode code(
            String handler,
            Admission admission,
            Map<String, String> constants,
            Set<Feature> answering,
            Set<Feature> others) {
        Set<Feature> features = answering;
        features.addAll(others);
        features.add(admission.owner() == null ? Feature.OPEN : Feature.RESTRICTED);
        if (!admission.roles().isEmpty()) {
            features.add(Feature.ADMITTING);
        }
        return new ResolverCode(handler, features, admission, constants);
    }

    private static Artifact resource(String type, String field, ResolverCode code) {
        return new Artifact.Resource(Plan.ROOT + Names.resolverFile(type, field), code.text());
    }
}
