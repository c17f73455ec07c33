package dev.amplify4j.schema.plan;

import java.util.List;

/**
 * A DynamoDB table.
 *
 * @param name logical name, that of the model
 * @param key primary key
 * @param indexes global secondary indexes, by name
 */
public record Table(String name, KeySchema key, List<GlobalSecondaryIndex> indexes) {
    /** Copies the list. */
    public Table {
        indexes = List.copyOf(indexes);
    }
}
