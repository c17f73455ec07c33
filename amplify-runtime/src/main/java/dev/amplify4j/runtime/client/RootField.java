package dev.amplify4j.runtime.client;

import java.util.Collections;
import java.util.LinkedHashMap;
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
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * A query.
     *
     * @param name such as {@code getBlog}
     * @param arguments names and GraphQL types in turn
     * @return the field
     */
    public static RootField query(String name, String... arguments) {
        return new RootField("query", name, pairs(arguments));
    }

    /**
     * A query that answers pages of a model.
     *
     * @param name such as {@code listBlogs}
     * @param filter type of its filter
     * @param arguments names and GraphQL types of further arguments in turn
     * @return the field
     */
    public static RootField page(String name, String filter, String... arguments) {
        Map<String, String> all = pairs(arguments);
        all.putAll(pageArguments(filter));
        return new RootField("query", name, all);
    }

    /**
     * A mutation that makes a record.
     *
     * @param name such as {@code createBlog}
     * @param input type of its input
     * @return the field
     */
    public static RootField create(String name, String input) {
        return new RootField("mutation", name, pairs("input", input + "!"));
    }

    /**
     * A mutation of a record that is there.
     *
     * @param name such as {@code updateBlog}
     * @param input type of its input
     * @param condition type of its condition
     * @return the field
     */
    public static RootField write(String name, String input, String condition) {
        return new RootField("mutation", name, pairs("input", input + "!", "condition", condition));
    }

    /**
     * A subscription to writes of a model.
     *
     * @param name such as {@code onCreateBlog}
     * @param filter type of its filter
     * @return the field
     */
    public static RootField events(String name, String filter) {
        return new RootField("subscription", name, pairs("filter", filter));
    }

    /**
     * A custom mutation.
     *
     * @param name such as {@code likePost}
     * @param arguments names and GraphQL types of its arguments, by turns
     * @return the field
     */
    public static RootField mutation(String name, String... arguments) {
        return new RootField("mutation", name, pairs(arguments));
    }

    /**
     * A custom subscription.
     *
     * @param name such as {@code onLikePost}
     * @param arguments names and GraphQL types of its arguments, by turns
     * @return the field
     */
    public static RootField subscription(String name, String... arguments) {
        return new RootField("subscription", name, pairs(arguments));
    }

    /** What every field takes that answers pages. */
    static Map<String, String> pageArguments(String filter) {
        return pairs("filter", filter, "limit", "Int", "nextToken", "String");
    }

    private static Map<String, String> pairs(String... texts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            pairs.put(texts[i], texts[i + 1]);
        }
        return pairs;
    }
}
