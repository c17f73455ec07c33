package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import java.util.List;
import java.util.stream.Stream;

/** The object types of a model: its records and pages of them. */
final class ObjectTypes {
    private final Backend backend;
    private final Directives directives;
    private final ModelReaders readers;

    ObjectTypes(Backend backend, Directives directives, ModelReaders readers) {
        this.backend = backend;
        this.directives = directives;
        this.readers = readers;
    }

    Stream<TypeDefinition> of(Model model) {
        return readers.hasPages(model) ? Stream.of(record(model), connection(model)) : Stream.of(record(model));
    }

    private TypeDefinition record(Model model) {
        return TypeDefinition.object(
                model.name(),
                model.description(),
                directives.modelType(model).directives(),
                model.members().stream().map(this::field).toList());
    }

    private FieldDefinition field(Member member) {
        if (member instanceof Field value) {
            return FieldDefinition.of(value.name(), value.description(), TypeReference.output(value.type()));
        }
        Relation relation = (Relation) member;
        Model target = backend.model(relation.target());
        return switch (relation.kind()) {
            case HAS_MANY ->
                new FieldDefinition(
                        relation.name(),
                        relation.description(),
                        PageArguments.sorted(target),
                        TypeReference.named(Names.connection(target)),
                        List.of());
            case HAS_ONE, BELONGS_TO ->
                FieldDefinition.of(relation.name(), relation.description(), TypeReference.named(target.name()));
        };
    }

    private TypeDefinition connection(Model model) {
        return TypeDefinition.object(
                Names.connection(model),
                "",
                directives.connection(model).directives(),
                List.of(
                        FieldDefinition.of(
                                "items", TypeReference.listOf(model.name()).required()),
                        FieldDefinition.of("nextToken", "String")));
    }
}
