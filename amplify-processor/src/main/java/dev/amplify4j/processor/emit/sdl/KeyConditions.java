package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Conditions on sort keys: arguments of queries and their input types. */
final class KeyConditions {
    private KeyConditions() {}

    /** A key with a sort key: the fields that form the latter, and how input types call the key. */
    private record SortKey(String keyName, List<Field> fields) {}

    /** The argument for the sort key of a model's own key; none when there is no sort key. */
    static List<FieldDefinition> primaryArgument(Model model) {
        return argument(model, primary(model));
    }

    /** The argument for the sort key of an index; none when there is no sort key. */
    static List<FieldDefinition> indexArgument(Model model, Index index) {
        return argument(model, sortKey(model, index));
    }

    /** The input types of sort keys that join several fields of a model. */
    static Stream<TypeDefinition> compositeInputs(Model model) {
        return sortKeys(model).stream().filter(k -> k.fields().size() > 1).flatMap(k -> compositeInputs(model, k));
    }

    /** The input types of sort keys of one field, as far as the backend's models use them. */
    static Stream<TypeDefinition> inputs(Backend backend) {
        Map<String, Scalar> used = new TreeMap<>();
        for (Model model : backend.models()) {
            for (SortKey key : sortKeys(model)) {
                if (key.fields().size() == 1) {
                    Scalar scalar = key.fields().get(0).type().stored();
                    used.put(Names.keyConditionInput(scalar), scalar);
                }
            }
        }
        return used.entrySet().stream().map(e -> TypeDefinition.input(e.getKey(), operators(e.getValue())));
    }

    private static List<FieldDefinition> argument(Model model, SortKey key) {
        List<String> names = key.fields().stream().map(Field::name).toList();
        return switch (names.size()) {
            case 0 -> List.of();
            case 1 ->
                List.of(FieldDefinition.of(
                        names.get(0),
                        Names.keyConditionInput(key.fields().get(0).type().stored())));
            default ->
                List.of(FieldDefinition.of(
                        Names.sortArgument(names), Names.compositeKeyConditionInput(model, key.keyName())));
        };
    }

    /** Identifier and declared indexes; those of relations are not asked by sort key. */
    private static List<SortKey> sortKeys(Model model) {
        List<SortKey> keys = new ArrayList<>();
        keys.add(primary(model));
        model.indexes().stream()
                .filter(index -> index.origin() == Index.Origin.DECLARED)
                .forEach(index -> keys.add(sortKey(model, index)));
        return keys;
    }

    private static SortKey primary(Model model) {
        List<Field> key = model.keyFields();
        return new SortKey(Names.PRIMARY_KEY, key.subList(1, key.size()));
    }

    private static SortKey sortKey(Model model, Index index) {
        return new SortKey(
                index.name(), index.sort().stream().map(model::requireField).toList());
    }

    private static Stream<TypeDefinition> compositeInputs(Model model, SortKey key) {
        String parts = Names.compositeKeyInput(model, key.keyName());
        List<FieldDefinition> comparisons = new ArrayList<>();
        TypeReference type = TypeReference.named(parts);
        FieldDefinition.each(type, "eq", "le", "lt", "ge", "gt").forEach(comparisons::add);
        comparisons.add(FieldDefinition.of("between", type.list()));
        comparisons.add(FieldDefinition.of("beginsWith", type));
        return Stream.of(
                TypeDefinition.input(Names.compositeKeyConditionInput(model, key.keyName()), comparisons),
                TypeDefinition.input(parts, parts(key.fields())));
    }

    /** As in the official stack, the last part is of the built-in scalar behind its own; an enum stays one. */
    private static List<FieldDefinition> parts(List<Field> fields) {
        List<FieldDefinition> parts = new ArrayList<>();
        for (Field field : fields.subList(0, fields.size() - 1)) {
            parts.add(FieldDefinition.of(field.name(), field.type().value().graphqlName()));
        }
        Field last = fields.get(fields.size() - 1);
        String type = last.type().value() instanceof Scalar scalar
                ? scalar.baseName()
                : last.type().value().graphqlName();
        parts.add(FieldDefinition.of(last.name(), type));
        return parts;
    }

    private static List<FieldDefinition> operators(Scalar scalar) {
        TypeReference type = TypeReference.named(scalar.baseName());
        List<FieldDefinition> operators = new ArrayList<>();
        FieldDefinition.each(type, "eq", "le", "lt", "ge", "gt").forEach(operators::add);
        operators.add(FieldDefinition.of("between", type.list()));
        if (!scalar.number()) {
            operators.add(FieldDefinition.of("beginsWith", type));
        }
        return operators;
    }
}
