package dev.amplify4j.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A relation that a query fetches in the same request.
 *
 * @param <T> the record that has the relation
 * @param <R> the relations of the record it leads to
 */
public final class Inclusion<T, R> {
    private final String relation;
    private final R relations;
    private final List<Inclusion<?, ?>> nested;

    /**
     * A relation, without relations of its own.
     *
     * @param relation GraphQL name
     * @param relations the relations of the record it leads to
     */
    public Inclusion(String relation, R relations) {
        this(relation, relations, List.of());
    }

    private Inclusion(String relation, R relations, List<Inclusion<?, ?>> nested) {
        this.relation = relation;
        this.relations = relations;
        this.nested = nested;
    }

    /**
     * Fetches a relation of the related records, too.
     *
     * @param next picks the relation
     * @return a deeper inclusion
     */
    public Inclusion<T, R> include(Function<? super R, ? extends Inclusion<?, ?>> next) {
        List<Inclusion<?, ?>> more = new ArrayList<>(nested);
        more.add(next.apply(relations));
        return new Inclusion<>(relation, relations, List.copyOf(more));
    }

    /**
     * The relation.
     *
     * @return GraphQL name
     */
    public String relation() {
        return relation;
    }

    /**
     * The relations of the related records that are fetched.
     *
     * @return inclusions in the order they were asked for
     */
    public List<Inclusion<?, ?>> nested() {
        return nested;
    }
}
