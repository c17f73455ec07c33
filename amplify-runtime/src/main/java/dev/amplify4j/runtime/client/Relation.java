package dev.amplify4j.runtime.client;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a model, as the client follows it.
 *
 * @param <S> record of the model it leads to
 * @param <F> that model's fields
 * @param <R> that model's relations
 */
public final class Relation<S, F, R> {
    private final String name;
    private final @Nullable String foreignKey;
    private final Map<String, String> arguments;
    private final Supplier<ModelType<S, F, R>> target;

    private Relation(
            String name,
            @Nullable String foreignKey,
            Map<String, String> arguments,
            Supplier<ModelType<S, F, R>> target) {
        this.name = name;
        this.foreignKey = foreignKey;
        this.arguments = arguments;
        this.target = target;
    }

    /**
     * A relation to many records.
     *
     * @param name GraphQL name
     * @param arguments GraphQL types of its arguments by name
     * @param target the model it leads to; asked for late, for models lead to each other
     * @param <S> record of that model
     * @param <F> its fields
     * @param <R> its relations
     * @return the relation
     */
    public static <S, F, R> Relation<S, F, R> many(
            String name, Map<String, String> arguments, Supplier<ModelType<S, F, R>> target) {
        return new Relation<>(name, null, Map.copyOf(arguments), target);
    }

    /**
     * A relation to one record.
     *
     * @param name GraphQL name
     * @param foreignKey the field that holds the other record's key
     * @param target the model it leads to; asked for late, for models lead to each other
     * @param <S> record of that model
     * @param <F> its fields
     * @param <R> its relations
     * @return the relation
     */
    public static <S, F, R> Relation<S, F, R> one(String name, String foreignKey, Supplier<ModelType<S, F, R>> target) {
        return new Relation<>(name, foreignKey, Map.of(), target);
    }

    String name() {
        return name;
    }

    /** Null of a relation to many. */
    @Nullable
    String foreignKey() {
        return foreignKey;
    }

    Map<String, String> arguments() {
        return arguments;
    }

    ModelType<S, F, R> target() {
        return target.get();
    }
}
