package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.ValueType;
import dev.amplify4j.schema.ir.ValueType.EnumReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The operators by which filters and conditions compare fields, those of enums with inputs of their own.
 *
 * <p>As in the official stack, where a filter stands decides whether a list of enum values is compared as a list.
 */
final class EnumOperators {
    private static final Set<ModelOperation> COMPARING =
            EnumSet.of(ModelOperation.LIST, ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE);

    private EnumOperators() {}

    /** The operators of a field in filters of list queries and in conditions: a list that is required counts as none. */
    static String name(FieldType type) {
        return name(type, type.list() && !type.required());
    }

    /** The operators of a field in filters that only index queries take. */
    static String nameInIndexQuery(FieldType type) {
        return name(type, type.list());
    }

    /** The operators of a field in filters that only has-many relations take: no list counts as one. */
    static String nameInRelation(FieldType type) {
        return name(type, false);
    }

    private static String name(FieldType type, boolean asList) {
        if (!(type.value() instanceof EnumReference reference)) {
            return Names.operatorsInput(type.stored());
        }
        return asList
                ? Names.enumListOperatorsInput(reference.graphqlName())
                : Names.enumOperatorsInput(reference.graphqlName());
    }

    /** The inputs that the backend's filters and conditions use. */
    static Stream<TypeDefinition> inputs(Backend backend, ModelReaders readers) {
        SortedSet<String> used = new TreeSet<>();
        for (Model model : backend.models()) {
            if (readers.hasIndexQuery(model) || COMPARING.stream().anyMatch(model::offers)) {
                addEnums(used, model, EnumOperators::name);
            }
            if (!model.offers(ModelOperation.LIST)) {
                if (readers.hasIndexQuery(model)) {
                    addEnums(used, model, EnumOperators::nameInIndexQuery);
                } else if (readers.isManyTarget(model)) {
                    addEnums(used, model, EnumOperators::nameInRelation);
                }
            }
        }
        return backend.enums().stream().flatMap(e -> inputs(e.name(), used));
    }

    private static void addEnums(Set<String> used, Model model, Function<FieldType, String> name) {
        for (Field field : model.fields()) {
            ValueType type = field.type().value();
            if (type instanceof EnumReference) {
                used.add(name.apply(field.type()));
            }
        }
    }

    private static Stream<TypeDefinition> inputs(String enumName, Set<String> used) {
        List<TypeDefinition> inputs = new ArrayList<>();
        String single = Names.enumOperatorsInput(enumName);
        if (used.contains(single)) {
            inputs.add(TypeDefinition.input(single, operators("eq", "ne", TypeReference.named(enumName))));
        }
        String list = Names.enumListOperatorsInput(enumName);
        if (used.contains(list)) {
            List<FieldDefinition> operators = new ArrayList<>(operators("eq", "ne", TypeReference.listOf(enumName)));
            operators.addAll(operators("contains", "notContains", TypeReference.named(enumName)));
            inputs.add(TypeDefinition.input(list, operators));
        }
        return inputs.stream();
    }

    private static List<FieldDefinition> operators(String is, String isNot, TypeReference type) {
        return List.of(FieldDefinition.of(is, type), FieldDefinition.of(isNot, type));
    }
}
