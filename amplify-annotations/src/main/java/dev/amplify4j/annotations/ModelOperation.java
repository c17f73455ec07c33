package dev.amplify4j.annotations;

/**
 * The operations that a model has unless {@link Model#disable()} names them.
 */
public enum ModelOperation {
    /** Get and list; the query of an index is there unless the index says {@link Index#NONE}. */
    QUERIES,
    /** Create, update and delete. */
    MUTATIONS,
    /** All three subscriptions. */
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
    ON_DELETE
}
