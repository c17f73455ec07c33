package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Condition;
import dev.amplify4j.runtime.GraphQlException;
import dev.amplify4j.runtime.Inclusion;
import dev.amplify4j.runtime.IndexQuery;
import dev.amplify4j.runtime.KeyCondition;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query of a connection: a list, an index, or a relation below the record that has it. */
final class RecordQuery<T, F, R> implements IndexQuery<T, F, R> {
    private static final String FILTER = "filter";

    private final Caller caller;
    private final ModelType<T, F, R> type;
    private final RootField root;
    private final List<Document.Call> calls;
    private final @Nullable Condition<T> condition;
    private final List<Inclusion<T, ?>> included;

    private RecordQuery(
            Caller caller,
            ModelType<T, F, R> type,
            RootField root,
            List<Document.Call> calls,
            @Nullable Condition<T> condition,
            List<Inclusion<T, ?>> included) {
        this.caller = caller;
        this.type = type;
        this.root = root;
        this.calls = calls;
        this.condition = condition;
        this.included = included;
    }

    static <T, F, R> RecordQuery<T, F, R> of(Caller caller, ModelType<T, F, R> type, RootField field, Input arguments) {
        Document.Call call = new Document.Call(field.name(), field.arguments(), arguments);
        return new RecordQuery<>(caller, type, field, List.of(call), null, List.of());
    }

    /** Below the record: AppSync reads the relation's index there, where a filtered list would scan the table. */
    static <S, G, Q> RecordQuery<S, G, Q> related(
            Caller caller, ModelType<?, ?, ?> parent, Input key, Relation<S, G, Q> relation) {
        RootField get = parent.get();
        List<Document.Call> calls = List.of(
                new Document.Call(get.name(), get.arguments(), key),
                new Document.Call(relation.name(), relation.arguments(), Input.EMPTY));
        return new RecordQuery<>(caller, relation.target(), get, calls, null, List.of());
    }

    @Override
    public IndexQuery<T, F, R> where(Function<? super F, Condition<T>> more) {
        return where(more.apply(type.fields()));
    }

    @Override
    public IndexQuery<T, F, R> where(Condition<T> more) {
        Condition<T> all = condition == null ? more : condition.and(more);
        return new RecordQuery<>(caller, type, root, with(FILTER, Filters.of(all.expression())), all, included);
    }

    @Override
    public IndexQuery<T, F, R> limit(int records) {
        if (records < 1) {
            throw new IllegalArgumentException("A page has at least 1 record, not " + records);
        }
        return new RecordQuery<>(caller, type, root, with("limit", records), condition, included);
    }

    @Override
    public IndexQuery<T, F, R> nextToken(String token) {
        return new RecordQuery<>(
                caller, type, root, with("nextToken", Objects.requireNonNull(token)), condition, included);
    }

    @Override
    public IndexQuery<T, F, R> descending() {
        return new RecordQuery<>(caller, type, root, with("sortDirection", "DESC"), condition, included);
    }

    /** Narrows the sort key. */
    RecordQuery<T, F, R> sortKey(KeyCondition key) {
        Map<String, Object> comparison = Map.of(key.operator(), key.operand());
        return new RecordQuery<>(caller, type, root, with(key.argument(), comparison), condition, included);
    }

    @Override
    public IndexQuery<T, F, R> include(Function<? super R, ? extends Inclusion<T, ?>> relation) {
        List<Inclusion<T, ?>> more = new ArrayList<>(included);
        more.add(relation.apply(type.relations()));
        return new RecordQuery<>(caller, type, root, calls, condition, List.copyOf(more));
    }

    @Override
    public Page<T> fetch() {
        String selection = "items { " + type.selection(included) + " } nextToken";
        Object value = caller.call(root, Document.of(root.operation(), calls, selection));
        for (Document.Call inner : calls.subList(1, calls.size())) {
            Map<String, @Nullable Object> object = Caller.object(value);
            value = object == null ? null : object.get(inner.field());
        }
        Map<String, @Nullable Object> connection = Caller.object(value);
        return connection == null ? new Page<>(List.of(), null) : onwards(page(caller, type, connection));
    }

    /** A page that leads to itself would have whoever reads on read for ever. */
    private Page<T> onwards(Page<T> page) {
        Object asked = calls.get(calls.size() - 1).arguments().values().get("nextToken");
        if (asked != null && asked.equals(page.nextToken().orElse(null))) {
            throw new GraphQlException(
                    root.operation() + " failed: the page that a token leads to names the same token again.",
                    List.of(),
                    Map.of());
        }
        return page;
    }

    @Override
    public Stream<T> stream() {
        return PageIterator.stream(() -> this, null);
    }

    @Override
    public Flow.Publisher<Snapshot<T>> observe() {
        if (type.heardBy().isEmpty()) {
            throw new IllegalStateException(
                    type.name() + " has no subscriptions, which observing needs. Enable them in @Model.");
        }
        return subscriber -> new LiveQuery<>(caller, type, this).start(subscriber);
    }

    /** Reads a connection. An item that is null was withheld from the caller. */
    static <T> Page<T> page(Caller caller, ModelType<T, ?, ?> type, Map<String, @Nullable Object> connection) {
        List<Supplier<T>> records = new ArrayList<>();
        if (connection.get("items") instanceof List<?> items) {
            for (Object item : items) {
                Map<String, @Nullable Object> row = Caller.object(item);
                if (row != null) {
                    records.add(ReadRecords.read(() -> type.read(new Row(type, row, caller))));
                }
            }
        }
        return new Page<>(
                new ReadRecords<>(records), connection.get("nextToken") instanceof String token ? token : null);
    }

    private List<Document.Call> with(String argument, Object value) {
        List<Document.Call> changed = new ArrayList<>(calls);
        Document.Call last = changed.remove(changed.size() - 1);
        changed.add(
                new Document.Call(last.field(), last.types(), last.arguments().put(argument, value)));
        return List.copyOf(changed);
    }
}
