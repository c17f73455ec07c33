package dev.amplify4j.schema.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index of a model's table.
 *
 * @param name index name in DynamoDB
 * @param partition field that is the partition key
 * @param sort fields that form the sort key; empty when there is none
 * @param queryField name of the query that reads it; null when there is none
 * @param projection what it copies
 * @param include fields copied besides the keys, with {@link Projection#INCLUDE}
 * @param origin why the index is there
 */
public record Index(
        String name,
        String partition,
        List<String> sort,
        @Nullable String queryField,
        Projection projection,
        List<String> include,
        Origin origin) {
    /** Copies the lists. */
    public Index {
        sort = List.copyOf(sort);
        include = List.copyOf(include);
    }

    /** What an index copies from the table. */
    public enum Projection {
        /** Every attribute. */
        ALL,
        /** Keys alone. */
        KEYS_ONLY,
        /** Keys and named fields. */
        INCLUDE
    }

    /** Why an index is there. */
    public enum Origin {
        /** {@code @Index} on a component. */
        DECLARED,
        /** A relation of another model reads it. */
        RELATION
    }
}
