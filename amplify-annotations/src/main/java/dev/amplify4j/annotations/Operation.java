package dev.amplify4j.annotations;

/**
 * What a rule allows.
 */
public enum Operation {
    /** Create records. */
    CREATE,
    /** Get, list, search, sync and listen. */
    READ,
    /** Change records. */
    UPDATE,
    /** Delete records, and set fields to null. */
    DELETE,
    /** Read one record. */
    GET,
    /** Read many records. */
    LIST,
    /** Read changes since a time. */
    SYNC,
    /** Subscribe to changes. */
    LISTEN,
    /** Search records. */
    SEARCH,
    /** All queries of the API; only with {@link Allow#RESOURCE}. */
    QUERY,
    /** All mutations of the API; only with {@link Allow#RESOURCE}. */
    MUTATE
}
