package dev.amplify4j.schema.ir;

/** What a role may do with a field: the operations that rules come to. */
public enum Access {
    /** Write it at create. */
    CREATE,
    /** Write it at update. */
    UPDATE,
    /** Delete it: with its record, or by setting it to null. */
    DELETE,
    /** Read it from one record. */
    GET,
    /** Read it from many records. */
    LIST,
    /** Search by it. */
    SEARCH,
    /** Hear of it. */
    LISTEN,
    /** Read its changes since a time. */
    SYNC;

    /**
     * Whether this is one of the ways to read.
     *
     * @return true when it shows the field's value
     */
    public boolean reads() {
        return this != CREATE && this != UPDATE && this != DELETE;
    }
}
