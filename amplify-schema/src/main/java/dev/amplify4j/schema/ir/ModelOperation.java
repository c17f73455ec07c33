package dev.amplify4j.schema.ir;

/** The operations of a model. */
public enum ModelOperation {
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
     * The mutation whose results this subscription carries.
     *
     * @return the mutation
     * @throws IllegalStateException if this is no subscription
     */
    public ModelOperation mutation() {
        return switch (this) {
            case ON_CREATE -> CREATE;
            case ON_UPDATE -> UPDATE;
            case ON_DELETE -> DELETE;
            default -> throw new IllegalStateException(this + " is no subscription");
        };
    }
}
