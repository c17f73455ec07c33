package dev.amplify4j.schema.ir;

import java.util.List;

/**
 * What identifies a record of a model.
 *
 * @param fields field names, partition key first
 * @param declared whether it was declared with {@code @Id}; the list query then takes it as arguments
 */
public record Identifier(List<String> fields, boolean declared) {
    /** Copies the list. */
    public Identifier {
        fields = List.copyOf(fields);
    }
}
