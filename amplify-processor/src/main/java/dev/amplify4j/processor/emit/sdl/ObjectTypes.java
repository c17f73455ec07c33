package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import graphql.language.FieldDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
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

    Stream<ObjectTypeDefinition> of(Model model) {
        return readers.hasPages(model) ? Stream.of(record(model), connection(model)) : Stream.of(record(model));
    }

    private ObjectTypeDefinition record(Model model) {
        return ObjectTypeDefinition.newObjectTypeDefinition()
                .name(SdlLiteral.name(model.name()))
                .description(SdlLiteral.description(model.description()))
                .directives(directives.modelType(model).directives())
                .fieldDefinitions(model.members().stream().map(this::field).toList())
                .build();
    }

    private FieldDefinition field(Member member) {
        FieldDefinition.Builder field = FieldDefinition.newFieldDefinition()
                .name(SdlLiteral.name(member.name()))
                .description(SdlLiteral.description(member.description()));
        if (member instanceof Field value) {
            return field.type(Sdl.type(value.type())).build();
        }
        Relation relation = (Relation) member;
        Model target = backend.model(relation.target());
        return switch (relation.kind()) {
            case HAS_MANY ->
                field.type(Sdl.named(Names.connection(target)))
                        .inputValueDefinitions(PageArguments.sorted(target))
                        .build();
            case HAS_ONE, BELONGS_TO -> field.type(Sdl.named(target.name())).build();
        };
    }

    private ObjectTypeDefinition connection(Model model) {
        return ObjectTypeDefinition.newObjectTypeDefinition()
                .name(Names.connection(model))
                .directives(directives.connection(model).directives())
                .fieldDefinition(Sdl.field("items", new NonNullType(Sdl.listOf(model.name()))))
                .fieldDefinition(Sdl.field("nextToken", Sdl.named("String")))
                .build();
    }
}
