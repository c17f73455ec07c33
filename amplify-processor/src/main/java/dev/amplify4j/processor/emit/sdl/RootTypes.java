package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
        return Arrays.stream(CustomOperation.Kind.values())
                .map(this::rootType)
                .filter(type -> !type.fields().isEmpty());
    }

    private TypeDefinition rootType(CustomOperation.Kind kind) {
        List<CustomOperation> custom = backend.operations().stream()
                .filter(operation -> operation.kind() == kind)
                .toList();
        String name = Names.rootType(kind);
        List<FieldDefinition> fields = modelFields(name);
        custom.stream().map(customOperations::of).forEach(fields::add);
        return TypeDefinition.object(
                name, "", custom.isEmpty() ? List.of() : directives.rootType().directives(), fields);
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
                indexQueries(model).forEach(fields::add);
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
                        Stream.concat(
                                        Stream.of(Directives.subscribe(
                                                List.of(Names.rootField(model, operation.mutation())))),
                                        admitted.stream())
                                .toList());
        };
    }

    private static FieldDefinition field(
            String name, String type, List<FieldDefinition> arguments, List<Directive> directives) {
        return new FieldDefinition(name, "", arguments, TypeReference.named(type), directives);
    }

    private Stream<FieldDefinition> indexQueries(Model model) {
        List<Directive> admitted = directives.indexQuery(model).directives();
        return model.indexes().stream()
                .filter(index -> index.queryField() != null)
                .map(index -> field(
                        Objects.requireNonNull(index.queryField()),
                        Names.connection(model),
                        indexArguments(model, index),
                        admitted));
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
        return Stream.concat(
                        Stream.of(FieldDefinition.of("filter", Names.subscriptionFilterInput(model))),
                        model.ownerArguments().stream().map(name -> FieldDefinition.of(name, "String")))
                .toList();
    }
}
