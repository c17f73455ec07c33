package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Inclusion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Function<Row, T> reader;
    private List<String> keyNames = List.of();
    private String selection = "";
    private String everything = "";
    private List<Relation<?, ?, ?>> followed = List.of();
    private Map<Operation, RootField> rootFields = Map.of();

    /**
     * A model, which selects and offers nothing yet.
     *
     * @param name GraphQL name
     * @param fields its fields
     * @param relations its relations
     * @param reader makes the record of what the server sent
     */
    public ModelType(String name, F fields, R relations, Function<Row, T> reader) {
        this.name = name;
        this.fields = fields;
        this.relations = relations;
        this.reader = reader;
    }

    /** A copy, of which one thing is changed before anybody sees it. */
    private ModelType(ModelType<T, F, R> type) {
        this(type.name, type.fields, type.relations, type.reader);
        this.keyNames = type.keyNames;
        this.selection = type.selection;
        this.everything = type.everything;
        this.followed = type.followed;
        this.rootFields = type.rootFields;
    }

    /**
     * Says what identifies a record.
     *
     * @param names the fields of the identifier
     * @return the model
     */
    public ModelType<T, F, R> keyedBy(String... names) {
        ModelType<T, F, R> keyed = new ModelType<>(this);
        keyed.keyNames = List.of(names);
        return keyed;
    }

    /**
     * Says what is selected.
     *
     * @param read what the record needs, separated by blanks
     * @param rest the model's other fields, which writes select besides, for events carry what the write selected
     * @return the model
     */
    public ModelType<T, F, R> selecting(String read, String rest) {
        ModelType<T, F, R> selecting = new ModelType<>(this);
        selecting.selection = read;
        selecting.everything = rest.isEmpty() ? read : read + " " + rest;
        return selecting;
    }

    /**
     * Says which relations can be included.
     *
     * @param all the relations
     * @return the model
     */
    public ModelType<T, F, R> following(Relation<?, ?, ?>... all) {
        ModelType<T, F, R> following = new ModelType<>(this);
        following.followed = List.of(all);
        return following;
    }

    /**
     * Says how one record is read, which also makes unloaded relations loadable.
     *
     * @param field such as {@code getBlog}
     * @param key names and GraphQL types of the identifier's fields in turn
     * @return the model
     */
    public ModelType<T, F, R> get(String field, String... key) {
        return offering(Operation.GET, RootField.query(field, key));
    }

    /**
     * Says how all records are read.
     *
     * @param field such as {@code listBlogs}
     * @param filter type of its filter
     * @param arguments names and GraphQL types of further arguments in turn
     * @return the model
     */
    public ModelType<T, F, R> list(String field, String filter, String... arguments) {
        return offering(Operation.LIST, RootField.page(field, filter, arguments));
    }

    /**
     * Says how a record is made.
     *
     * @param field such as {@code createBlog}
     * @param input type of its input
     * @return the model
     */
    public ModelType<T, F, R> create(String field, String input) {
        return offering(Operation.CREATE, RootField.create(field, input));
    }

    /**
     * Says how a record is changed.
     *
     * @param field such as {@code updateBlog}
     * @param input type of its input
     * @param condition type of its condition
     * @return the model
     */
    public ModelType<T, F, R> update(String field, String input, String condition) {
        return offering(Operation.UPDATE, RootField.write(field, input, condition));
    }

    /**
     * Says how a record is deleted.
     *
     * @param field such as {@code deleteBlog}
     * @param input type of its input
     * @param condition type of its condition
     * @return the model
     */
    public ModelType<T, F, R> delete(String field, String input, String condition) {
        return offering(Operation.DELETE, RootField.write(field, input, condition));
    }

    /**
     * Says what hears of records that are created.
     *
     * @param field such as {@code onCreateBlog}
     * @param filter type of its filter
     * @return the model
     */
    public ModelType<T, F, R> onCreate(String field, String filter) {
        return offering(Operation.ON_CREATE, RootField.events(field, filter));
    }

    /**
     * Says what hears of records that are changed.
     *
     * @param field such as {@code onUpdateBlog}
     * @param filter type of its filter
     * @return the model
     */
    public ModelType<T, F, R> onUpdate(String field, String filter) {
        return offering(Operation.ON_UPDATE, RootField.events(field, filter));
    }

    /**
     * Says what hears of records that are deleted.
     *
     * @param field such as {@code onDeleteBlog}
     * @param filter type of its filter
     * @return the model
     */
    public ModelType<T, F, R> onDelete(String field, String filter) {
        return offering(Operation.ON_DELETE, RootField.events(field, filter));
    }

    private ModelType<T, F, R> offering(Operation operation, RootField field) {
        Map<Operation, RootField> more = new EnumMap<>(Operation.class);
        more.putAll(rootFields);
        more.put(operation, field);
        ModelType<T, F, R> offering = new ModelType<>(this);
        offering.rootFields = more;
        return offering;
    }

    /** The subscriptions to its writes, by which queries are observable. */
    List<RootField> heardBy() {
        return Stream.of(Operation.ON_CREATE, Operation.ON_UPDATE, Operation.ON_DELETE)
                .flatMap(operation -> Stream.ofNullable(rootFields.get(operation)))
                .toList();
    }

    /** The field of an operation that the model offers. */
    RootField rootField(Operation operation) {
        return Objects.requireNonNull(rootFields.get(operation), () -> name + " offers no " + operation);
    }

    /** The field that reads one record, by which relations are loaded too. */
    RootField get() {
        RootField get = rootFields.get(Operation.GET);
        if (get == null) {
            throw new IllegalStateException(
                    name + " offers no get, which loading a relation needs. Enable it in @Model,"
                            + " or include(...) the relation.");
        }
        return get;
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
