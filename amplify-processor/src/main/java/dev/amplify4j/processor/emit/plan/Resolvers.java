package dev.amplify4j.processor.emit.plan;

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
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Resolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The resolvers: one UNIT resolver for each root field of a model, each relation, and each field that does not show
 * what is stored, and those of custom operations.
 */
final class Resolvers {
    private static final String GET_ITEM = "GetItem";
    private static final String QUERY = "Query";

    private Resolvers() {}

    static List<Resolver> of(Backend backend) {
        List<Resolver> resolvers = new ArrayList<>();
        for (Model model : backend.models()) {
            for (ModelOperation operation : model.operations()) {
                resolvers.add(operation(model, operation));
            }
            for (Index index : model.indexes()) {
                String queryField = index.queryField();
                if (queryField != null) {
                    resolvers.add(PagedReading.of(
                            Names.rootType(ModelOperation.LIST), queryField, model, List.of(QUERY), Access.LIST));
                }
            }
            for (Relation relation : model.relations()) {
                resolvers.add(relation(model, relation, backend.model(relation.target())));
            }
            for (Field field : model.resolvedFields()) {
                resolvers.add(resolver(model.name(), field.name(), DataSource.None.NAME, List.of()));
            }
        }
        resolvers.addAll(OperationResolvers.of(backend));
        resolvers.sort(Comparator.comparing(Resolver::typeName).thenComparing(Resolver::fieldName));
        return resolvers;
    }

    private static Resolver operation(Model model, ModelOperation operation) {
        String type = Names.rootType(operation);
        String field = Names.rootField(model, operation);
        return switch (operation) {
            case ON_CREATE, ON_UPDATE, ON_DELETE -> resolver(type, field, DataSource.None.NAME, List.of());
            case LIST -> PagedReading.of(type, field, model, actions(model, operation), Access.LIST);
            default -> resolver(type, field, ResourceNames.dataSource(model), actions(model, operation));
        };
    }

    /** When a conditional write fails, AppSync reads the item to say why; that needs GetItem. */
    private static List<String> actions(Model model, ModelOperation operation) {
        return switch (operation) {
            case GET -> List.of(GET_ITEM);
            case LIST ->
                model.identifier().declared() || NamingKey.of(model) != null ? List.of(QUERY, "Scan") : List.of("Scan");
            case CREATE -> List.of(GET_ITEM, "PutItem");
            case UPDATE -> List.of(GET_ITEM, "UpdateItem");
            case DELETE -> List.of("DeleteItem", GET_ITEM);
            case ON_CREATE, ON_UPDATE, ON_DELETE -> List.of();
        };
    }

    private static Resolver relation(Model model, Relation relation, Model target) {
        String source = ResourceNames.dataSource(target);
        return switch (relation.kind()) {
            case HAS_MANY ->
                PagedReading.of(model.name(), relation.name(), target, List.of(QUERY), Access.GET, Access.LIST);
            case HAS_ONE -> resolver(model.name(), relation.name(), source, List.of(QUERY));
            case BELONGS_TO -> resolver(model.name(), relation.name(), source, List.of(GET_ITEM));
        };
    }

    private static Resolver resolver(String type, String field, String dataSource, List<String> actions) {
        return Resolver.unit(type, field, ResourceNames.resolverFile(type, field), dataSource, actions);
    }
}
