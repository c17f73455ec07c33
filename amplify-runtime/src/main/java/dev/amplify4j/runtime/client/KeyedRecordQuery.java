package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Condition;
import dev.amplify4j.runtime.Inclusion;
import dev.amplify4j.runtime.IndexQuery;
import dev.amplify4j.runtime.KeyCondition;
import dev.amplify4j.runtime.KeyedQuery;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Snapshot;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;

/** A query by key that can narrow its sort key before anything else. */
record KeyedRecordQuery<T, F, R, S>(RecordQuery<T, F, R> query, S key) implements KeyedQuery<T, F, R, S> {
    @Override
    public IndexQuery<T, F, R> sortKey(Function<? super S, KeyCondition> condition) {
        return query.sortKey(condition.apply(key));
    }

    @Override
    public IndexQuery<T, F, R> where(Function<? super F, Condition<T>> condition) {
        return query.where(condition);
    }

    @Override
    public IndexQuery<T, F, R> where(Condition<T> condition) {
        return query.where(condition);
    }

    @Override
    public IndexQuery<T, F, R> limit(int records) {
        return query.limit(records);
    }

    @Override
    public IndexQuery<T, F, R> nextToken(String token) {
        return query.nextToken(token);
    }

    @Override
    public IndexQuery<T, F, R> include(Function<? super R, ? extends Inclusion<T, ?>> relation) {
        return query.include(relation);
    }

    @Override
    public IndexQuery<T, F, R> descending() {
        return query.descending();
    }

    @Override
    public Page<T> fetch() {
        return query.fetch();
    }

    @Override
    public Stream<T> stream() {
        return query.stream();
    }

    @Override
    public Flow.Publisher<Snapshot<T>> observe() {
        return query.observe();
    }
}
