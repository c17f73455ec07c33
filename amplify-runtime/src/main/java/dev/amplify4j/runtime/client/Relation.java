package dev.amplify4j.runtime.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A relation of a model, as the client follows it.
 *
 * @param <S> record of the model it leads to
 * @param <F> that model's fields
 * @param <R> that model's relations
 */
public final class Relation<S, F, R> {
    private final Supplier<ModelType<S, F, R>> target;
    private final String name;
    private final boolean many;
    private final List<String> foreignKeys;
    private final Map<String, String> arguments;

    private Relation(
            Supplier<ModelType<S, F, R>> target,
            String name,
            boolean many,
            List<String> foreignKeys,
            Map<String, String> arguments) {
        this.target = target;
        this.name = name;
        this.many = many;
        this.foreignKeys = foreignKeys;
        this.arguments = arguments;
    }

    /**
     * A relation to many records.
     *
     * @param target the model it leads to; asked for late, for models lead to each other
     * @param name GraphQL name
     * @param filter type of its filter
     * @param <S> record of that model
     * @param <F> its fields
     * @param <R> its relations
     * @return the relation
     */
    public static <S, F, R> Relation<S, F, R> many(Supplier<ModelType<S, F, R>> target, String name, String filter) {
        Map<String, String> arguments = new LinkedHashMap<>(RootField.pageArguments(filter));
        arguments.put("sortDirection", "ModelSortDirection");
        return new Relation<>(target, name, true, List.of(), arguments);
    }

    /**
     * A relation to one record, which holds the key of this one.
     *
     * @param target the model it leads to; asked for late, for models lead to each other
     * @param name GraphQL name
     * @param <S> record of that model
     * @param <F> its fields
     * @param <R> its relations
     * @return the relation
     */
    public static <S, F, R> Relation<S, F, R> one(Supplier<ModelType<S, F, R>> target, String name) {
        return new Relation<>(target, name, false, List.of(), Map.of());
    }

    /**
     * A relation to one record, whose key this one holds.
     *
     * @param target the model it leads to; asked for late, for models lead to each other
     * @param name GraphQL name
     * @param foreignKeys the fields that hold the other record's identifier, in its order
     * @param <S> record of that model
     * @param <F> its fields
     * @param <R> its relations
     * @return the relation
     */
    public static <S, F, R> Relation<S, F, R> owner(
            Supplier<ModelType<S, F, R>> target, String name, String... foreignKeys) {
        return new Relation<>(target, name, false, List.of(foreignKeys), Map.of());
    }

    String name() {
        return name;
    }

    boolean many() {
        return many;
    }

    /** Empty when the other record holds the key. */
    List<String> foreignKeys() {
        return foreignKeys;
    }

    Map<String, String> arguments() {
        return arguments;
    }

    ModelType<S, F, R> target() {
        return target.get();
    }
}
