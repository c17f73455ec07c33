package dev.amplify4j.schema.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member that leads to another model.
 *
 * @param name GraphQL name
 * @param kind which way it leads
 * @param target GraphQL name of the other model
 * @param references foreign-key fields: of this model for {@link Kind#BELONGS_TO}, otherwise of the target
 * @param indexName the target's index that the relation reads; empty for {@link Kind#BELONGS_TO}
 * @param required whether the {@code Ref} is non-null, and so its foreign key
 * @param redacted whether answers of mutations, and so events, leave the relation empty
 * @param component the record component
 * @param description SDL description; empty when there is none
 */
public record Relation(
        String name,
        Kind kind,
        String target,
        List<String> references,
        String indexName,
        boolean required,
        boolean redacted,
        @Nullable JavaComponent component,
        String description)
        implements Member {
    /** Copies the list. */
    public Relation {
        references = List.copyOf(references);
    }

    /** Which way a relation leads. */
    public enum Kind {
        /** To many records that hold this one's key. */
        HAS_MANY,
        /** To the one record that holds this one's key. */
        HAS_ONE,
        /** To the record whose key this one holds. */
        BELONGS_TO
    }
}
