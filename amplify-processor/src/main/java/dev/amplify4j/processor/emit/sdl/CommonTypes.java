package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import java.util.List;
import java.util.stream.Stream;

/** What every schema has: the operators of the built-in scalars, and two enums. */
final class CommonTypes {
    private static final String SIZE_INPUT = "ModelSizeInput";
    private static final String ATTRIBUTE_TYPES = "ModelAttributeTypes";
    private static final List<Scalar> SCALARS =
            List.of(Scalar.STRING, Scalar.ID, Scalar.INT, Scalar.FLOAT, Scalar.BOOLEAN);

    private CommonTypes() {}

    static Stream<TypeDefinition> definitions() {
        return Stream.of(
                        SCALARS.stream().map(CommonTypes::operators),
                        Stream.of(TypeDefinition.input(
                                SIZE_INPUT, ordered(Scalar.INT).toList())),
                        SCALARS.stream().map(CommonTypes::subscriptionOperators),
                        Stream.of(
                                enumType(
                                        ATTRIBUTE_TYPES,
                                        "binary",
                                        "binarySet",
                                        "bool",
                                        "list",
                                        "map",
                                        "number",
                                        "numberSet",
                                        "string",
                                        "stringSet",
                                        "_null"),
                                enumType("ModelSortDirection", "ASC", "DESC")))
                .flatMap(definitions -> definitions);
    }

    private static TypeDefinition operators(Scalar scalar) {
        Stream<FieldDefinition> attribute = Stream.of(
                FieldDefinition.of("attributeExists", "Boolean"), FieldDefinition.of("attributeType", ATTRIBUTE_TYPES));
        Stream<FieldDefinition> size =
                text(scalar) ? Stream.of(FieldDefinition.of("size", SIZE_INPUT)) : Stream.empty();
        return TypeDefinition.input(
                Names.operatorsInput(scalar),
                Stream.of(comparisons(scalar), attribute, size).flatMap(s -> s).toList());
    }

    private static TypeDefinition subscriptionOperators(Scalar scalar) {
        Stream<FieldDefinition> oneOf = scalar == Scalar.BOOLEAN
                ? Stream.empty()
                : FieldDefinition.each(TypeReference.listOf(scalar.graphqlName()), "in", "notIn");
        return TypeDefinition.input(
                Names.subscriptionOperatorsInput(scalar),
                Stream.concat(comparisons(scalar), oneOf).toList());
    }

    private static Stream<FieldDefinition> comparisons(Scalar scalar) {
        TypeReference type = TypeReference.named(scalar.graphqlName());
        if (scalar == Scalar.BOOLEAN) {
            return FieldDefinition.each(type, "ne", "eq");
        }
        return text(scalar)
                ? Stream.concat(ordered(scalar), FieldDefinition.each(type, "contains", "notContains", "beginsWith"))
                : ordered(scalar);
    }

    private static Stream<FieldDefinition> ordered(Scalar scalar) {
        TypeReference type = TypeReference.named(scalar.graphqlName());
        return Stream.concat(
                FieldDefinition.each(type, "ne", "eq", "le", "lt", "ge", "gt"),
                FieldDefinition.each(type.list(), "between"));
    }

    private static boolean text(Scalar scalar) {
        return scalar == Scalar.STRING || scalar == Scalar.ID;
    }

    private static TypeDefinition enumType(String name, String... values) {
        return TypeDefinition.enumeration(name, "", Stream.of(values).map(v -> FieldDefinition.enumValue(v, "")));
    }
}
