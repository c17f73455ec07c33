package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The filters of queries and subscriptions and the conditions of mutations, each for the operations that need it. */
final class FilterInputs {
    private static final String ID = "id";

    private FilterInputs() {}

    static Stream<InputObjectTypeDefinition> of(Model model, ModelReaders readers) {
        List<InputObjectTypeDefinition> inputs = new ArrayList<>();
        if (readers.hasPages(model)) {
            inputs.add(filter(model));
        }
        if (offersAny(model, ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE)) {
            inputs.add(condition(model));
        }
        if (offersAny(model, ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE)) {
            inputs.add(subscriptionFilter(model));
        }
        return inputs.stream();
    }

    private static boolean offersAny(Model model, ModelOperation... operations) {
        return Stream.of(operations).anyMatch(model::offers);
    }

    /** Implicit fields are offered only where the list query is; an {@code id} even to models that have none. */
    private static InputObjectTypeDefinition filter(Model model) {
        boolean listed = model.offers(ModelOperation.LIST);
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : model.fields()) {
            if (listed || field.declared()) {
                fields.put(field.name(), Names.operatorsInput(field.type().stored()));
            }
        }
        if (listed) {
            fields.putIfAbsent(ID, Names.operatorsInput(Scalar.ID));
        }
        addOwners(model, fields);
        return input(Names.filterInput(model), fields, "and", "or", "not");
    }

    /** The record's identity is no matter of a condition. */
    private static InputObjectTypeDefinition condition(Model model) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : model.fields()) {
            boolean identity =
                    field.name().equals(ID) || model.identifier().fields().contains(field.name());
            if (!identity) {
                fields.put(field.name(), Names.operatorsInput(field.type().stored()));
            }
        }
        addOwners(model, fields);
        return input(Names.conditionInput(model), fields, "and", "or", "not");
    }

    /** Fields that hold owners or groups are filtered by the rules; owners may be asked for all the same. */
    private static InputObjectTypeDefinition subscriptionFilter(Model model) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : model.fields()) {
            if (field.declared() || field.origin() != Origin.OWNER) {
                fields.put(
                        field.name(),
                        Names.subscriptionOperatorsInput(field.type().stored()));
            }
        }
        fields.putIfAbsent(ID, Names.subscriptionOperatorsInput(Scalar.ID));
        for (Role role : model.access().roles()) {
            if (role.dynamic()) {
                fields.remove(role.field());
            }
        }
        addOwners(model, fields);
        return input(Names.subscriptionFilterInput(model), fields, "and", "or");
    }

    private static void addOwners(Model model, Map<String, String> fields) {
        for (Role role : model.access().roles()) {
            if (role.strategy() == Strategy.OWNER && role.field() != null) {
                fields.putIfAbsent(role.field(), Names.operatorsInput(Scalar.STRING));
            }
        }
    }

    /** {@code and} and {@code or} join lists of the input itself, {@code not} turns one round. */
    private static InputObjectTypeDefinition input(String name, Map<String, String> fields, String... connectives) {
        List<InputValueDefinition> inputs = new ArrayList<>();
        fields.forEach((field, type) -> inputs.add(Sdl.input(field, type)));
        for (String connective : connectives) {
            inputs.add(Sdl.input(connective, connective.equals("not") ? Sdl.named(name) : Sdl.listOf(name)));
        }
        return Sdl.inputType(name, inputs);
    }
}
