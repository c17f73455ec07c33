package dev.amplify4j.sandbox.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a field that whoever gets in may see from its object. Most fields are such, so it asks for nothing that has to be made. */
final class SourceFetcher implements LightDataFetcher<@Nullable Object> {
    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment) {
        return read(field, source);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment env) {
        return read(env.getFieldDefinition(), env.getSource());
    }

    /** The member of an object that a field names; null for what is no object. */
    static @Nullable Object read(GraphQLFieldDefinition field, @Nullable Object source) {
        return source instanceof Map<?, ?> object ? object.get(field.getName()) : null;
    }
}
