package dev.amplify4j.schema.ir;

import java.util.List;

/**
 * A custom type: a record without a table of its own.
 *
 * @param javaName the record
 * @param publicType whether the record is public
 * @param name GraphQL name as an object type
 * @param fields its fields in the order of the record, all of them with a component
 * @param output whether models or answers of custom operations hold it, so that the schema has it as an object type
 * @param input whether models or arguments of custom operations hold it, so that the schema has it as an input type
 * @param description SDL description; empty when there is none
 */
public record CustomType(
        JavaName javaName,
        boolean publicType,
        String name,
        List<Field> fields,
        boolean output,
        boolean input,
        String description) {
    /** Copies the list. */
    public CustomType {
        fields = List.copyOf(fields);
    }
}
