package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What every schema has: the operators of the built-in scalars, and two enums. */
final class CommonTypes {
    private static final String SIZE_INPUT = "ModelSizeInput";
    private static final String ATTRIBUTE_TYPES = "ModelAttributeTypes";
    private static final List<Scalar> SCALARS =
            List.of(Scalar.STRING, Scalar.ID, Scalar.INT, Scalar.FLOAT, Scalar.BOOLEAN);

    private CommonTypes() {}

    @SuppressWarnings("rawtypes") // graphql-java's own definitions implement the raw type
    static Stream<SDLDefinition> definitions() {
        List<SDLDefinition> definitions = new ArrayList<>();
        SCALARS.forEach(scalar -> definitions.add(operators(scalar)));
        definitions.add(Sdl.inputType(SIZE_INPUT, ordered(Scalar.INT).toList()));
        SCALARS.forEach(scalar -> definitions.add(subscriptionOperators(scalar)));
        definitions.add(enumType(
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
                "_null"));
        definitions.add(enumType("ModelSortDirection", "ASC", "DESC"));
        return definitions.stream();
    }

    private static InputObjectTypeDefinition operators(Scalar scalar) {
        Stream<InputValueDefinition> attribute =
                Stream.of(Sdl.input("attributeExists", "Boolean"), Sdl.input("attributeType", ATTRIBUTE_TYPES));
        Stream<InputValueDefinition> size = text(scalar) ? Stream.of(Sdl.input("size", SIZE_INPUT)) : Stream.empty();
        return Sdl.inputType(
                Names.operatorsInput(scalar),
                Stream.of(comparisons(scalar), attribute, size).flatMap(s -> s).toList());
    }

    private static InputObjectTypeDefinition subscriptionOperators(Scalar scalar) {
        Stream<InputValueDefinition> oneOf = scalar == Scalar.BOOLEAN
                ? Stream.empty()
                : Stream.of("in", "notIn").map(name -> Sdl.input(name, Sdl.listOf(scalar.graphqlName())));
        return Sdl.inputType(
                Names.subscriptionOperatorsInput(scalar),
                Stream.concat(comparisons(scalar), oneOf).toList());
    }

    private static Stream<InputValueDefinition> comparisons(Scalar scalar) {
        if (scalar == Scalar.BOOLEAN) {
            return Stream.of("ne", "eq").map(name -> Sdl.input(name, scalar.graphqlName()));
        }
        Stream<InputValueDefinition> text = text(scalar)
                ? Stream.of("contains", "notContains", "beginsWith").map(name -> Sdl.input(name, scalar.graphqlName()))
                : Stream.empty();
        return Stream.concat(ordered(scalar), text);
    }

    private static Stream<InputValueDefinition> ordered(Scalar scalar) {
        return Stream.concat(
                Stream.of("ne", "eq", "le", "lt", "ge", "gt").map(name -> Sdl.input(name, scalar.graphqlName())),
                Stream.of(Sdl.input("between", Sdl.listOf(scalar.graphqlName()))));
    }

    private static boolean text(Scalar scalar) {
        return scalar == Scalar.STRING || scalar == Scalar.ID;
    }

    private static EnumTypeDefinition enumType(String name, String... values) {
        return EnumTypeDefinition.newEnumTypeDefinition()
                .name(name)
                .enumValueDefinitions(Stream.of(values)
                        .map(value -> EnumValueDefinition.newEnumValueDefinition()
                                .name(value)
                                .build())
                        .toList())
                .build();
    }
}
