package dev.amplify4j.schema.plan;

import java.util.List;

/**
 * A global secondary index of a table.
 *
 * @param name index name
 * @param key key of the index
 * @param projectionType what the index copies
 * @param nonKeyAttributes attributes copied besides the keys, with {@link ProjectionType#INCLUDE}; sorted
 */
public record GlobalSecondaryIndex(
        String name, KeySchema key, ProjectionType projectionType, List<String> nonKeyAttributes) {
    /** Copies the list. */
    public GlobalSecondaryIndex {
        nonKeyAttributes = List.copyOf(nonKeyAttributes);
    }

    /** DynamoDB's projection types. */
    public enum ProjectionType {
        /** Every attribute. */
        ALL,
        /** Keys of the index and of the table. */
        KEYS_ONLY,
        /** Keys and named attributes. */
        INCLUDE
    }
}
