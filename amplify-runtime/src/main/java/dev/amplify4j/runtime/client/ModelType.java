package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Inclusion;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a client knows of a model: generated facts, in one value.
 *
 * @param <T> the model's record
 * @param <F> its fields
 * @param <R> its relations
 */
public final class ModelType<T, F, R> {
    private final String name;
    private final F fields;
    private final R relations;
    private final List<String> keyNames;
    private final Function<Row, T> reader;
    private final String selection;
    private final String everything;
    private final List<Relation<?, ?, ?>> followed;
    private final @Nullable RootField get;
    private final List<RootField> heardBy;

    /**
     * A model, which selects nothing yet.
     *
     * @param name GraphQL name
     * @param fields its fields
     * @param relations its relations
     * @param reader makes the record of what the server sent
     */
    public ModelType(String name, F fields, R relations, Function<Row, T> reader) {
        this(name, fields, relations, List.of(), reader, "", "", List.of(), null, List.of());
    }

    private ModelType(
            String name,
            F fields,
            R relations,
            List<String> keyNames,
            Function<Row, T> reader,
            String selection,
            String everything,
            List<Relation<?, ?, ?>> followed,
            @Nullable RootField get,
            List<RootField> heardBy) {
        this.name = name;
        this.fields = fields;
        this.relations = relations;
        this.keyNames = keyNames;
        this.reader = reader;
        this.selection = selection;
        this.everything = everything;
        this.followed = followed;
        this.get = get;
        this.heardBy = heardBy;
    }

    /**
     * Says what identifies a record.
     *
     * @param names the fields of the identifier
     * @return the model
     */
    public ModelType<T, F, R> keyedBy(String... names) {
        return new ModelType<>(
                name, fields, relations, List.of(names), reader, selection, everything, followed, get, heardBy);
    }

    /**
     * Says what is selected.
     *
     * @param read what the record needs, separated by blanks
     * @param rest the model's other fields, which writes select besides, for events carry what the write selected
     * @return the model
     */
    public ModelType<T, F, R> selecting(String read, String rest) {
        String all = rest.isEmpty() ? read : read + " " + rest;
        return new ModelType<>(name, fields, relations, keyNames, reader, read, all, followed, get, heardBy);
    }

    /**
     * Says which relations can be included.
     *
     * @param all the relations
     * @return the model
     */
    public ModelType<T, F, R> following(Relation<?, ?, ?>... all) {
        return new ModelType<>(
                name, fields, relations, keyNames, reader, selection, everything, List.of(all), get, heardBy);
    }

    /**
     * Says how one record is read, which makes unloaded relations loadable.
     *
     * @param field the query
     * @return the model
     */
    public ModelType<T, F, R> readBy(RootField field) {
        return new ModelType<>(
                name, fields, relations, keyNames, reader, selection, everything, followed, field, heardBy);
    }

    /**
     * Says what hears of its writes, which makes queries observable.
     *
     * @param subscriptions those that the model offers
     * @return the model
     */
    public ModelType<T, F, R> heardBy(RootField... subscriptions) {
        return new ModelType<>(
                name,
                fields,
                relations,
                keyNames,
                reader,
                selection,
                everything,
                followed,
                get,
                List.of(subscriptions));
    }

    List<RootField> heardBy() {
        return heardBy;
    }

    String name() {
        return name;
    }

    F fields() {
        return fields;
    }

    R relations() {
        return relations;
    }

    T read(Row row) {
        return reader.apply(row);
    }

    /** What queries and subscriptions select. */
    String selection(List<? extends Inclusion<?, ?>> included) {
        return included.stream().map(this::selection).collect(Collectors.joining("", selection, ""));
    }

    /** What mutations select. */
    String everything() {
        return everything;
    }

    RootField get() {
        if (get == null) {
            throw new IllegalStateException(
                    name + " offers no get, which loading a relation needs. Enable it in @Model,"
                            + " or include(...) the relation.");
        }
        return get;
    }

    /** The names of the identifier's fields. */
    List<String> keyNames() {
        return keyNames;
    }

    private String selection(Inclusion<?, ?> included) {
        Relation<?, ?, ?> relation = followed.stream()
                .filter(r -> r.name().equals(included.relation()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no relation " + included.relation()));
        String inner = relation.target().selection(included.nested());
        return relation.many()
                ? " " + relation.name() + " { items { " + inner + " } nextToken }"
                : " " + relation.name() + " { " + inner + " }";
    }
}
