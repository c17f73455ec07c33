package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The inputs of create, update and delete. Implicit timestamps and owners are the server's and in none of them. */
final class MutationInputs {
    private MutationInputs() {}

    static Stream<TypeDefinition> of(Model model) {
        return Stream.of(ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE)
                .filter(model::offers)
                .map(mutation -> TypeDefinition.input(Names.input(model, mutation), fields(model, mutation)));
    }

    private static List<FieldDefinition> fields(Model model, ModelOperation mutation) {
        return switch (mutation) {
            case CREATE -> written(model, MutationInputs::createField);
            case UPDATE -> written(model, field -> updateField(model, field));
            default -> model.keyFields().stream().map(FieldDefinition::key).toList();
        };
    }

    private static List<FieldDefinition> written(Model model, Function<Field, FieldDefinition> input) {
        return model.fields().stream()
                .filter(f -> f.declared() || f.origin() == Origin.IMPLICIT_ID)
                .map(input)
                .toList();
    }

    private static FieldDefinition createField(Field field) {
        return FieldDefinition.of(
                field.name(), TypeReference.input(filledIn(field) ? field.type().nullable() : field.type()));
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

    private static FieldDefinition updateField(Model model, Field field) {
        boolean key = model.identifier().fields().contains(field.name());
        TypeReference type = TypeReference.input(field.type().nullable());
        return FieldDefinition.of(field.name(), key ? type.required() : type);
    }
}
