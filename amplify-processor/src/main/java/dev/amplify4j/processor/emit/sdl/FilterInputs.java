package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The filters of queries and subscriptions and the conditions of mutations, each for the operations that need it. */
final class FilterInputs {
    private static final String ID = "id";

    private final ModelReaders readers;

    FilterInputs(ModelReaders readers) {
        this.readers = readers;
    }

    Stream<TypeDefinition> of(Model model) {
        List<TypeDefinition> inputs = new ArrayList<>();
        if (model.offers(ModelOperation.LIST)) {
            inputs.add(filter(model));
        } else if (readers.hasPages(model)) {
            inputs.add(filterOfUnlisted(model));
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
        for (ModelOperation operation : operations) {
            if (model.offers(operation)) {
                return true;
            }
        }
        return false;
    }

    /** Every field, and an {@code id} even of models that have none. */
    private static TypeDefinition filter(Model model) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : comparable(model)) {
            fields.put(field.name(), EnumOperators.name(field.type()));
        }
        fields.putIfAbsent(ID, Names.operatorsInput(Scalar.ID));
        addOwners(model, fields);
        return input(Names.filterInput(model), fields, "and", "or", "not");
    }

    /** As in the official stack, without a list query implicit fields are no matter of a filter. */
    private TypeDefinition filterOfUnlisted(Model model) {
        Function<FieldType, String> operators =
                readers.hasIndexQuery(model) ? EnumOperators::nameInIndexQuery : EnumOperators::nameInRelation;
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : comparable(model)) {
            if (field.declared()) {
                fields.put(field.name(), operators.apply(field.type()));
            }
        }
        addOwners(model, fields);
        return input(Names.filterInput(model), fields, "and", "or", "not");
    }

    /** The record's identity is no matter of a condition. */
    private static TypeDefinition condition(Model model) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : comparable(model)) {
            if (!field.name().equals(ID) && !model.identifier().fields().contains(field.name())) {
                fields.put(field.name(), EnumOperators.name(field.type()));
            }
        }
        addOwners(model, fields);
        return input(Names.conditionInput(model), fields, "and", "or", "not");
    }

    /** Fields that hold owners or groups are filtered by the rules; owners may be asked for all the same. */
    private static TypeDefinition subscriptionFilter(Model model) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : comparable(model)) {
            if (field.origin() != Origin.OWNER) {
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

    private static List<Field> comparable(Model model) {
        List<Field> comparable = new ArrayList<>();
        for (Field field : model.fields()) {
            if (field.type().comparable()) {
                comparable.add(field);
            }
        }
        return comparable;
    }

    private static void addOwners(Model model, Map<String, String> fields) {
        for (Role role : model.access().roles()) {
            if (role.strategy() == Strategy.OWNER && role.field() != null) {
                fields.putIfAbsent(role.field(), Names.operatorsInput(Scalar.STRING));
            }
        }
    }

    /** {@code and} and {@code or} join lists of the input itself, {@code not} turns one round. */
    private static TypeDefinition input(String name, Map<String, String> fields, String... connectives) {
        List<FieldDefinition> inputs = new ArrayList<>();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            inputs.add(FieldDefinition.of(field.getKey(), field.getValue()));
        }
        for (String connective : connectives) {
            inputs.add(FieldDefinition.of(
                    connective, connective.equals("not") ? TypeReference.named(name) : TypeReference.listOf(name)));
        }
        return TypeDefinition.input(name, inputs);
    }
}
