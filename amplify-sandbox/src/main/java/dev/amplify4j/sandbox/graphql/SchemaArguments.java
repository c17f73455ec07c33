package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.function.ArgumentNames;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of fields by the emitted SDL, which is read when the first function asks. Thread-safe. */
public final class SchemaArguments implements ArgumentNames {
    private final String sdl;
    private volatile @Nullable TypeDefinitionRegistry types;

    /**
     * The arguments of a schema's fields.
     *
     * @param sdl the schema
     */
    public SchemaArguments(String sdl) {
        this.sdl = sdl;
    }

    @Override
    public List<String> of(String typeName, String fieldName) {
        ObjectTypeDefinition type = types().getTypeOrNull(typeName, ObjectTypeDefinition.class);
        List<FieldDefinition> fields = type == null ? List.of() : type.getFieldDefinitions();
        return fields.stream()
                .filter(field -> field.getName().equals(fieldName))
                .map(FieldDefinition::getInputValueDefinitions)
                .flatMap(List::stream)
                .map(InputValueDefinition::getName)
                .toList();
    }

    private TypeDefinitionRegistry types() {
        TypeDefinitionRegistry known = types;
        if (known == null) {
            known = new SchemaParser().parse(sdl);
            types = known;
        }
        return known;
    }
}
