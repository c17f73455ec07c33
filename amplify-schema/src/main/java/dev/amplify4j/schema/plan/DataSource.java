package dev.amplify4j.schema.plan;

/** An AppSync data source. */
public sealed interface DataSource {
    /**
     * The name that resolvers use.
     *
     * @return a name that is unique in the API
     */
    String name();

    /**
     * A DynamoDB table.
     *
     * @param name name of the data source, the model's with the suffix {@code Table}
     * @param table name of the {@link Table}
     */
    record DynamoDb(String name, String table) implements DataSource {}

    /**
     * No data source: the request's payload is the result.
     *
     * @param name name of the data source
     */
    record None(String name) implements DataSource {
        /** The name that every plan uses, as the official stack does. */
        public static final String NAME = "NONE_DS";
    }

    /**
     * A Lambda function.
     *
     * @param name name of the data source
     * @param function name of the {@link Function}
     */
    record Lambda(String name, String function) implements DataSource {}

    /**
     * An HTTP endpoint.
     *
     * @param name name of the data source
     * @param endpoint URL of scheme, host and port
     */
    record Http(String name, String endpoint) implements DataSource {}
}
