package dev.amplify4j.schema.ir;

import java.util.Set;

/** What a model may be written to do without: one operation, or all of a root type. */
public enum DisabledOperation {
    /** Reading by identifier and listing. */
    QUERIES,
    /** All writing. */
    MUTATIONS,
    /** All hearing. */
    SUBSCRIPTIONS,
    /** Read one record by its identifier. */
    GET,
    /** Read many records. */
    LIST,
    /** Create a record. */
    CREATE,
    /** Change a record. */
    UPDATE,
    /** Delete a record. */
    DELETE,
    /** Hear of created records. */
    ON_CREATE,
    /** Hear of changed records. */
    ON_UPDATE,
    /** Hear of deleted records. */
    ON_DELETE;

    /**
     * The operations that are gone.
     *
     * @return one operation, or all of a root type
     */
    public Set<ModelOperation> operations() {
        return switch (this) {
            case QUERIES -> Set.of(ModelOperation.GET, ModelOperation.LIST);
            case MUTATIONS -> Set.of(ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE);
            case SUBSCRIPTIONS -> Set.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE);
            default -> Set.of(ModelOperation.valueOf(name()));
        };
    }
}
