package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The inputs of create, update and delete. Implicit timestamps and owners are the server's and in none of them. */
final class MutationInputs {
    private MutationInputs() {}

    static Stream<InputObjectTypeDefinition> of(Model model) {
        return Stream.of(ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE)
                .filter(model::offers)
                .map(mutation -> Sdl.inputType(Names.input(model, mutation), fields(model, mutation)));
    }

    private static List<InputValueDefinition> fields(Model model, ModelOperation mutation) {
        return switch (mutation) {
            case CREATE -> written(model, MutationInputs::createField);
            case UPDATE -> written(model, field -> updateField(model, field));
            default -> model.keyFields().stream().map(Sdl::keyInput).toList();
        };
    }

    private static List<InputValueDefinition> written(Model model, Function<Field, InputValueDefinition> input) {
        return model.fields().stream()
                .filter(f -> f.declared() || f.origin() == Origin.IMPLICIT_ID)
                .map(input)
                .toList();
    }

    private static InputValueDefinition createField(Field field) {
        return Sdl.input(
                field.name(), Sdl.inputType(filledIn(field) ? field.type().nullable() : field.type()));
    }

    /** What the server fills in when a create leaves it out. */
    private static boolean filledIn(Field field) {
        ValueType type = field.type().value();
        return switch (field.name()) {
            case "id" -> field.defaultValue() != null || type == Scalar.ID || type == Scalar.STRING;
            case "createdAt", "updatedAt" ->
                field.defaultValue() != null || type == Scalar.DATE_TIME || type == Scalar.STRING;
            default -> field.defaultValue() != null;
        };
    }

    private static InputValueDefinition updateField(Model model, Field field) {
        boolean key = model.identifier().fields().contains(field.name());
        var type = Sdl.inputType(field.type().nullable());
        return Sdl.input(field.name(), key ? new NonNullType(type) : type);
    }
}
