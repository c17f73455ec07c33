package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.plan.Plan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Emits a resolver for every root field, every relation, every field that shows other than what is stored, and every
 * custom operation.
 *
 * <p>Authorization comes from the models' access tables alone. A rule that resolvers cannot enforce yet is an
 * {@link IllegalArgumentException}: the analysis reports it before, and nothing unguarded is ever emitted.
 */
public final class ResolverEmitter implements Emitter {
    @Override
    public Stream<Artifact> emit(Backend backend) {
        Stream<Artifact> ofModels = backend.models().stream()
                .flatMap(model -> Stream.of(
                                operations(model), indexQueries(model), relations(model, backend), fields(model))
                        .flatMap(artifacts -> artifacts));
        return Stream.concat(ofModels, OperationResolvers.of(backend));
    }

    private static Stream<Artifact> operations(Model model) {
        return Arrays.stream(ModelOperation.values())
                .filter(model::offers)
                .map(operation -> resource(
                        Names.rootType(operation), Names.rootField(model, operation), operation(model, operation)));
    }

    private static ResolverCode operation(Model model, ModelOperation operation) {
        return switch (operation) {
            case GET -> reading(model, "get", Admission.to(model, Access.GET));
            case LIST ->
                reading(model, model.identifier().declared() ? "listByKey" : "list", Admission.to(model, Access.LIST));
            case CREATE ->
                writing(model, "create", Admission.to(model, Access.CREATE))
                        .with(new OwnerFacts(model))
                        .code();
            case UPDATE ->
                writing(model, "update", Admission.to(model, Access.UPDATE)).code();
            case DELETE ->
                writing(model, "delete", Admission.to(model, Access.DELETE)).code();
            case ON_CREATE, ON_UPDATE, ON_DELETE -> subscription(model);
        };
    }

    private static ResolverCode reading(Model model, String handler, Admission admission) {
        ModelFacts facts = new ModelFacts(model);
        return new ResolverDraft(handler, admission)
                .with(facts.constants(), facts.answering(false, false))
                .with(KeyFacts.of(model.identifier()))
                .code();
    }

    private static ResolverDraft writing(Model model, String handler, Admission admission) {
        ModelFacts facts = new ModelFacts(model);
        return new ResolverDraft(handler, admission)
                .with(facts.constants(), facts.answering(true, false))
                .with(KeyFacts.of(model.identifier()))
                .with(new WriteFacts(model));
    }

    private static ResolverCode subscription(Model model) {
        return new ResolverDraft("subscribe", Admission.to(model, Access.LISTEN))
                .with(new ModelFacts(model).constants(), Set.of())
                .with(new OwnerFacts(model))
                .code();
    }

    private static Stream<Artifact> indexQueries(Model model) {
        return model.indexes().stream().flatMap(index -> {
            String query = index.queryField();
            return query == null ? Stream.of() : Stream.of(resource("Query", query, indexQuery(model, index)));
        });
    }

    private static ResolverCode indexQuery(Model model, Index index) {
        ModelFacts facts = new ModelFacts(model);
        return new ResolverDraft("query", Admission.to(model, Access.LIST))
                .with(facts.constants(), facts.answering(false, false))
                .with(index)
                .code();
    }

    private static Stream<Artifact> relations(Model model, Backend backend) {
        return model.relations().stream()
                .map(relation -> resource(
                        model.name(), relation.name(), relation(model, relation, backend.model(relation.target()))));
    }

    private static ResolverCode relation(Model model, Relation relation, Model target) {
        ModelFacts facts = new ModelFacts(target);
        String handler = switch (relation.kind()) {
            case HAS_MANY -> "hasMany";
            case HAS_ONE -> "hasOne";
            case BELONGS_TO -> "belongsTo";
        };
        ResolverDraft draft = new ResolverDraft(handler, Admission.to(target, Access.GET, Access.LIST))
                .with(facts.constants(), facts.answering(false, !relation.redacted()))
                .with(Map.of("REFERENCES", references(model, relation, target)), redaction(relation));
        return relation.kind() == Relation.Kind.BELONGS_TO
                ? draft.with(KeyFacts.of(target.identifier())).code()
                : draft.with(target.index(relation.indexName())).code();
    }

    /** The target's fields by which it is found, each with the model's field that has its value. */
    private static String references(Model model, Relation relation, Model target) {
        boolean owning = relation.kind() == Relation.Kind.BELONGS_TO;
        List<String> found = owning ? target.identifier().fields() : relation.references();
        List<String> given = owning ? relation.references() : model.identifier().fields();
        Map<String, String> references = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            references.put(found.get(i), JsLiteral.of(given.get(i)));
        }
        return JsLiteral.object(references);
    }

    private static Set<Feature> redaction(Relation relation) {
        return relation.redacted() ? Set.of(Feature.REDACTED) : Set.of();
    }

    /** Fields that answer otherwise than with what is stored. */
    private static Stream<Artifact> fields(Model model) {
        return model.resolvedFields().stream().map(field -> resource(model.name(), field.name(), field(field)));
    }

    private static ResolverCode field(Field field) {
        return new ResolverDraft("field")
                .with(
                        Map.of("FIELD", JsLiteral.of(field.name())),
                        Set.of(field.type().list() ? Feature.LISTED : Feature.SINGLE))
                .code();
    }

    private static Artifact resource(String type, String field, ResolverCode code) {
        return new Artifact.Resource(Plan.ROOT + Names.resolverFile(type, field), code.text());
    }
}
