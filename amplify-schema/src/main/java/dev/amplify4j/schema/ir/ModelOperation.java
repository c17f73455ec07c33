package dev.amplify4j.schema.ir;

/** The operations of a model. */
public enum ModelOperation {
    /** Read one record by its identifier. */
    GET("get"),
    /** Read many records. */
    LIST("list"),
    /** Create a record. */
    CREATE("create"),
    /** Change a record. */
    UPDATE("update"),
    /** Delete a record. */
    DELETE("delete"),
    /** Hear of created records. */
    ON_CREATE("onCreate"),
    /** Hear of changed records. */
    ON_UPDATE("onUpdate"),
    /** Hear of deleted records. */
    ON_DELETE("onDelete");

    private final String word;

    ModelOperation(String word) {
        this.word = word;
    }

    /**
     * What Amplify calls the operation, in its clients and in the model introspection.
     *
     * @return such as {@code get} and {@code onCreate}
     */
    public String word() {
        return word;
    }

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
