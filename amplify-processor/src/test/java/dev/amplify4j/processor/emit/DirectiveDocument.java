package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.parser.Parser;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The definitions of directive SDL, and what their names stand for. */
final class DirectiveDocument {
    private static final String INPUT = "Input";

    private final Map<String, ObjectTypeDefinition> objects = new LinkedHashMap<>();
    private final Map<String, InputObjectTypeDefinition> inputs = new LinkedHashMap<>();
    private final Map<String, EnumTypeDefinition> enums = new LinkedHashMap<>();

    DirectiveDocument(String directiveSdl) {
        Document document = Parser.parse(directiveSdl);
        document.getDefinitionsOfType(ObjectTypeDefinition.class).forEach(d -> objects.put(d.getName(), d));
        document.getDefinitionsOfType(InputObjectTypeDefinition.class).forEach(d -> inputs.put(d.getName(), d));
        document.getDefinitionsOfType(EnumTypeDefinition.class).forEach(d -> enums.put(d.getName(), d));
    }

    List<ObjectTypeDefinition> models() {
        return objects.values().stream().filter(d -> isModel(d.getName())).toList();
    }

    List<EnumTypeDefinition> enums() {
        return List.copyOf(enums.values());
    }

    /** Custom types by name, each with its fields; those of inputs without an object type among them. */
    Map<String, Map<String, Type<?>>> customTypes() {
        Map<String, Map<String, Type<?>>> types = new LinkedHashMap<>();
        for (ObjectTypeDefinition object : objects.values()) {
            if (isCustomType(object.getName())) {
                types.put(object.getName(), fields(object));
            }
        }
        for (InputObjectTypeDefinition input : inputs.values()) {
            Map<String, Type<?>> fields = new LinkedHashMap<>();
            input.getInputValueDefinitions().forEach(f -> fields.put(f.getName(), f.getType()));
            types.putIfAbsent(customTypeOfInput(input.getName()), fields);
        }
        return types;
    }

    /** The fields of a root type. */
    List<FieldDefinition> rootFields(CustomOperation.Kind kind) {
        ObjectTypeDefinition root = objects.get(Names.rootType(kind));
        return root == null ? List.of() : root.getFieldDefinitions();
    }

    Stream<FieldDefinition> rootFields() {
        return Arrays.stream(CustomOperation.Kind.values()).flatMap(kind -> rootFields(kind).stream());
    }

    boolean isModel(String name) {
        return objects.containsKey(name) && objects.get(name).hasDirective("model");
    }

    boolean isCustomType(String name) {
        return objects.containsKey(name)
                && !isModel(name)
                && Arrays.stream(CustomOperation.Kind.values())
                        .noneMatch(kind -> Names.rootType(kind).equals(name));
    }

    ObjectTypeDefinition object(String name) {
        return Objects.requireNonNull(objects.get(name), name);
    }

    FieldType fieldType(Type<?> type) {
        ValueType value = valueType(Arguments.baseType(type));
        boolean required = type instanceof NonNullType;
        Type<?> inner = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        return inner instanceof ListType list
                ? new FieldType(value, true, required, list.getType() instanceof NonNullType)
                : FieldType.of(value, required);
    }

    /** The names of the custom types that answers hold: fields of models, or what custom operations answer. */
    Set<String> answered() {
        Set<String> found = new HashSet<>();
        rootFields().forEach(f -> addCustomTypes(f.getType(), found));
        addTypesOfModels(found);
        return found;
    }

    /** The names of the custom types that inputs hold: of models, or arguments of custom operations. */
    Set<String> taken() {
        Set<String> found = new HashSet<>();
        rootFields()
                .flatMap(f -> f.getInputValueDefinitions().stream())
                .forEach(argument -> addCustomTypes(argument.getType(), found));
        addTypesOfModels(found);
        return found;
    }

    /** Adds the names of the custom types to which a type leads. */
    void addCustomTypes(Type<?> type, Set<String> found) {
        if (fieldType(type).value() instanceof ValueType.CustomTypeReference reference
                && found.add(reference.graphqlName())) {
            Map<String, Type<?>> fields = customTypes().getOrDefault(reference.graphqlName(), Map.of());
            fields.values().forEach(t -> addCustomTypes(t, found));
        }
    }

    private void addTypesOfModels(Set<String> found) {
        models().forEach(m -> m.getFieldDefinitions().forEach(f -> addCustomTypes(f.getType(), found)));
    }

    private ValueType valueType(String name) {
        for (Scalar scalar : Scalar.values()) {
            if (scalar.graphqlName().equals(name)) {
                return scalar;
            }
        }
        if (enums.containsKey(name)) {
            return new ValueType.EnumReference(name);
        }
        if (isModel(name)) {
            return new ValueType.ModelReference(name);
        }
        if (inputs.containsKey(name)) {
            return new ValueType.CustomTypeReference(customTypeOfInput(name));
        }
        if (objects.containsKey(name)) {
            return new ValueType.CustomTypeReference(name);
        }
        throw new IllegalArgumentException("not defined: " + name);
    }

    private static Map<String, Type<?>> fields(ObjectTypeDefinition object) {
        Map<String, Type<?>> fields = new LinkedHashMap<>();
        object.getFieldDefinitions().forEach(f -> fields.put(f.getName(), f.getType()));
        return fields;
    }

    private static String customTypeOfInput(String input) {
        return input.substring(0, input.length() - INPUT.length());
    }
}
