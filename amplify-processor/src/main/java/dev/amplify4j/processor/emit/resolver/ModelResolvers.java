package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.NamingKey;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.ResourceNames;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The resolvers of a model: of its root fields, and of those of its own fields that need one. */
final class ModelResolvers {
    private final Backend backend;
    private final Model model;
    private final CodeSections sections;

    ModelResolvers(Backend backend, Model model, CodeSections sections) {
        this.backend = backend;
        this.model = model;
        this.sections = sections;
    }

    Stream<String> all() {
        return Stream.of(operations(), indexQueries(), relations(), fields()).flatMap(each -> each);
    }

    private Stream<String> operations() {
        return Arrays.stream(ModelOperation.values()).filter(model::offers).flatMap(operation -> {
            String type = Names.rootType(operation);
            String field = Names.rootField(model, operation);
            ResolverDraft draft = operation(operation);
            return operation == ModelOperation.LIST
                    ? draft.pages(type, field, sections)
                    : Stream.of(section(type, field, draft));
        });
    }

    private ResolverDraft operation(ModelOperation operation) {
        return switch (operation) {
            case GET -> reading("get", to(Access.GET));
            case LIST -> {
                List<String> keys =
                        model.identifier().declared() ? model.identifier().fields() : List.of();
                ResolverDraft draft = reading(keys.isEmpty() ? "list" : "listByKey", to(Access.LIST))
                        .inPartitions(NamingKey.of(model));
                yield rules(Access.LIST).askedBy(draft, keys);
            }
            case CREATE -> writing("create", operation, Access.CREATE).with(new OwnerFacts(model));
            case UPDATE -> writing("update", operation, Access.UPDATE);
            case DELETE -> writing("delete", operation, Access.DELETE);
            case ON_CREATE, ON_UPDATE, ON_DELETE -> subscription();
        };
    }

    private ResolverDraft reading(String handler, Admission admission) {
        ModelFacts facts = new ModelFacts(model);
        return new ResolverDraft(handler, admission)
                .with(facts.constants(), facts.answering(false, false))
                .with(KeyFacts.of(model.identifier()));
    }

    private ResolverDraft writing(String handler, ModelOperation operation, Access access) {
        ModelFacts facts = new ModelFacts(model);
        boolean heard = model.offersSubscriptions() || backend.isCarried(Names.rootField(model, operation));
        ResolverDraft draft = new ResolverDraft(handler, to(access))
                .with(facts.constants(), facts.answering(heard, false))
                .with(KeyFacts.of(model.identifier()))
                .with(new WriteFacts(model));
        rules(access).askedBy(draft, List.of());
        return access == Access.DELETE ? draft : rules(access).writtenBy(draft, access);
    }

    private ResolverDraft subscription() {
        ResolverDraft draft = new ResolverDraft("subscribe", to(Access.LISTEN))
                .with(new ModelFacts(model).constants(), Set.of())
                .with(new OwnerFacts(model));
        return rules(Access.LISTEN).askedBy(draft, List.of());
    }

    private Stream<String> indexQueries() {
        return model.indexes().stream().flatMap(index -> {
            String query = index.queryField();
            return query == null ? Stream.of() : indexQuery(index).pages("Query", query, sections);
        });
    }

    private ResolverDraft indexQuery(Index index) {
        List<String> keys = Stream.concat(Stream.of(index.partition()), index.sort().stream())
                .toList();
        return rules(Access.LIST).askedBy(reading("query", to(Access.LIST)).with(index), keys);
    }

    private Stream<String> relations() {
        return model.relations().stream().flatMap(relation -> {
            ResolverDraft draft = relation(relation, backend.model(relation.target()));
            return relation.kind() == Relation.Kind.HAS_MANY
                    ? draft.pages(model.name(), relation.name(), sections)
                    : Stream.of(section(model.name(), relation.name(), draft));
        });
    }

    private ResolverDraft relation(Relation relation, Model target) {
        ModelFacts facts = new ModelFacts(target);
        Admission admission = Admission.to(backend, target, Access.GET, Access.LIST);
        String handler = switch (relation.kind()) {
            case HAS_MANY -> "hasMany";
            case HAS_ONE -> "hasOne";
            case BELONGS_TO -> "belongsTo";
        };
        ResolverDraft draft = new ResolverDraft(handler, admission)
                .with(facts.constants(), facts.answering(false, !relation.redacted()))
                .with(Map.of("REFERENCES", references(relation, target)), redaction(relation.redacted()));
        guard(draft, relation.name());
        if (relation.kind() == Relation.Kind.BELONGS_TO) {
            return draft.with(KeyFacts.of(target.identifier()));
        }
        draft.with(target.index(relation.indexName()));
        return relation.kind() == Relation.Kind.HAS_MANY
                ? new FieldRules(backend, target, admission).askedBy(draft, List.of())
                : draft;
    }

    /** The target's fields by which it is found, each with the model's field that has its value. */
    private String references(Relation relation, Model target) {
        boolean owning = relation.kind() == Relation.Kind.BELONGS_TO;
        List<String> found = owning ? target.identifier().fields() : relation.references();
        List<String> given = owning ? relation.references() : model.identifier().fields();
        Map<String, String> references = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            references.put(found.get(i), JsLiteral.of(given.get(i)));
        }
        return JsLiteral.object(references);
    }

    private static Set<Feature> redaction(boolean redacted) {
        return redacted ? Set.of(Feature.REDACTED) : Set.of();
    }

    private Stream<String> fields() {
        return model.resolvedFields().stream().map(field -> section(model.name(), field.name(), field(field)));
    }

    /** What subscribers hear leaves out fields that not all of them may read. */
    private ResolverDraft field(Field field) {
        Feature answer = Feature.STORED;
        if (model.joinsClaims(field)) {
            answer = field.type().list() ? Feature.OWNERS : Feature.ONE_OWNER;
        }
        boolean redacted = backend.isHeard(model) && model.access().restricted(field.name());
        ResolverDraft draft = new ResolverDraft("field")
                .with(Map.of("FIELD", JsLiteral.of(field.name())), EnumSet.of(answer))
                .with(Map.of(), redaction(redacted));
        guard(draft, field.name());
        return draft;
    }

    /** Asks for the member's own rules, where they are narrower than the model's. */
    private void guard(ResolverDraft draft, String member) {
        if (model.access().restricted(member)) {
            draft.guard(Admission.toRead(backend, model, member));
        }
    }

    private FieldRules rules(Access access) {
        return new FieldRules(backend, model, to(access));
    }

    private Admission to(Access access) {
        return Admission.to(backend, model, access);
    }

    private String section(String type, String field, ResolverDraft resolver) {
        return sections.of(ResourceNames.resolverFile(type, field), resolver.code());
    }
}
