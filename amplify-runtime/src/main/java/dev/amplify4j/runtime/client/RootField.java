package dev.amplify4j.runtime.client;

import java.util.Map;

/**
 * A field of {@code Query}, {@code Mutation} or {@code Subscription}.
 *
 * @param operation {@code query}, {@code mutation} or {@code subscription}
 * @param name such as {@code getBlog}
 * @param arguments GraphQL types by name, such as {@code ID!}
 */
public record RootField(String operation, String name, Map<String, String> arguments) {
    /** Copies the map. */
    public RootField {
        arguments = Map.copyOf(arguments);
    }

    /**
     * A query.
     *
     * @param name such as {@code getBlog}
     * @param arguments GraphQL types by name
     * @return the field
     */
    public static RootField query(String name, Map<String, String> arguments) {
        return new RootField("query", name, arguments);
    }

    /**
     * A mutation.
     *
     * @param name such as {@code createBlog}
     * @param arguments GraphQL types by name
     * @return the field
     */
    public static RootField mutation(String name, Map<String, String> arguments) {
        return new RootField("mutation", name, arguments);
    }

    /**
     * A subscription.
     *
     * @param name such as {@code onCreateBlog}
     * @param arguments GraphQL types by name
     * @return the field
     */
    public static RootField subscription(String name, Map<String, String> arguments) {
        return new RootField("subscription", name, arguments);
    }
}
