package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The root types: a field for every operation that models offer, for every index query and every custom operation. */
final class RootTypes {
    private final Backend backend;
    private final Directives directives;
    private final CustomOperationFields customOperations;

    RootTypes(Backend backend, Directives directives) {
        this.backend = backend;
        this.directives = directives;
        this.customOperations = new CustomOperationFields(directives);
    }

    Stream<TypeDefinition> definitions() {
        List<TypeDefinition> definitions = new ArrayList<>();
        for (CustomOperation.Kind kind : CustomOperation.Kind.values()) {
            TypeDefinition type = rootType(kind);
            if (!type.fields().isEmpty()) {
                definitions.add(type);
            }
        }
        return definitions.stream();
    }

    private TypeDefinition rootType(CustomOperation.Kind kind) {
        String name = Names.rootType(kind);
        List<FieldDefinition> fields = modelFields(name);
        int ofModels = fields.size();
        for (CustomOperation operation : backend.operations()) {
            if (operation.kind() == kind) {
                fields.add(customOperations.of(operation));
            }
        }
        boolean custom = fields.size() > ofModels;
        return TypeDefinition.object(name, "", custom ? directives.rootType().directives() : List.of(), fields);
    }

    private List<FieldDefinition> modelFields(String rootType) {
        List<FieldDefinition> fields = new ArrayList<>();
        for (Model model : backend.models()) {
            for (ModelOperation operation : ModelOperation.values()) {
                if (Names.rootType(operation).equals(rootType) && model.offers(operation)) {
                    fields.add(field(model, operation));
                }
            }
            if (rootType.equals(Names.rootType(ModelOperation.LIST))) {
                addIndexQueries(model, fields);
            }
        }
        return fields;
    }

    private FieldDefinition field(Model model, ModelOperation operation) {
        List<Directive> admitted = directives.operation(model, operation).directives();
        return switch (operation) {
            case GET -> field(Names.rootField(model, operation), model.name(), identifier(model), admitted);
            case LIST ->
                field(Names.rootField(model, operation), Names.connection(model), listArguments(model), admitted);
            case CREATE, UPDATE, DELETE ->
                field(Names.rootField(model, operation), model.name(), mutationArguments(model, operation), admitted);
            case ON_CREATE, ON_UPDATE, ON_DELETE ->
                field(
                        Names.rootField(model, operation),
                        model.name(),
                        subscriptionArguments(model),
                        subscription(Names.rootField(model, operation.mutation()), admitted));
        };
    }

    private static List<Directive> subscription(String mutation, List<Directive> admitted) {
        List<Directive> all = new ArrayList<>();
        all.add(Directives.subscribe(List.of(mutation)));
        all.addAll(admitted);
        return all;
    }

    private static FieldDefinition field(
            String name, String type, List<FieldDefinition> arguments, List<Directive> directives) {
        return new FieldDefinition(name, "", arguments, TypeReference.named(type), directives);
    }

    private void addIndexQueries(Model model, List<FieldDefinition> fields) {
        List<Directive> admitted = directives.indexQuery(model).directives();
        for (Index index : model.indexes()) {
            String query = index.queryField();
            if (query != null) {
                fields.add(field(query, Names.connection(model), indexArguments(model, index), admitted));
            }
        }
    }

    private static List<FieldDefinition> identifier(Model model) {
        return model.keyFields().stream().map(FieldDefinition::key).toList();
    }

    private static List<FieldDefinition> listArguments(Model model) {
        if (!model.identifier().declared()) {
            return PageArguments.unsorted(model);
        }
        Field partition = model.keyFields().get(0);
        List<FieldDefinition> arguments = new ArrayList<>();
        arguments.add(
                FieldDefinition.of(partition.name(), partition.type().value().graphqlName()));
        arguments.addAll(KeyConditions.primaryArgument(model));
        arguments.addAll(PageArguments.sorted(model));
        return arguments;
    }

    private static List<FieldDefinition> indexArguments(Model model, Index index) {
        List<FieldDefinition> arguments = new ArrayList<>();
        arguments.add(FieldDefinition.key(model.requireField(index.partition())));
        arguments.addAll(KeyConditions.indexArgument(model, index));
        arguments.addAll(PageArguments.sorted(model));
        return arguments;
    }

    private static List<FieldDefinition> mutationArguments(Model model, ModelOperation mutation) {
        return List.of(
                FieldDefinition.of(
                        "input",
                        TypeReference.named(Names.input(model, mutation)).required()),
                FieldDefinition.of("condition", Names.conditionInput(model)));
    }

    /** Besides the filter one argument for each field that holds one owner: what the owner asks for is what it may hear. */
    private static List<FieldDefinition> subscriptionArguments(Model model) {
        List<FieldDefinition> arguments = new ArrayList<>();
        arguments.add(FieldDefinition.of("filter", Names.subscriptionFilterInput(model)));
        for (String owner : model.ownerArguments()) {
            arguments.add(FieldDefinition.of(owner, "String"));
        }
        return arguments;
    }
}
