package dev.amplify4j.runtime;

import java.util.List;

/**
 * A condition on the records of a model: a filter of a query, or what a write depends on. Conditions are values; two are
 * equal when they say the same.
 *
 * @param <T> the model's record
 */
public final class Condition<T> {
    private final Expression expression;

    Condition(Expression expression) {
        this.expression = expression;
    }

    /**
     * Both conditions.
     *
     * @param other the other one
     * @return a condition that holds when both hold
     */
    public Condition<T> and(Condition<T> other) {
        return new Condition<>(new Expression.And(List.of(expression, other.expression)));
    }

    /**
     * Either condition.
     *
     * @param other the other one
     * @return a condition that holds when at least one holds
     */
    public Condition<T> or(Condition<T> other) {
        return new Condition<>(new Expression.Or(List.of(expression, other.expression)));
    }

    /**
     * The opposite.
     *
     * @return a condition that holds when this does not
     */
    public Condition<T> not() {
        return new Condition<>(new Expression.Not(expression));
    }

    /**
     * What it says.
     *
     * @return the expression
     */
    public Expression expression() {
        return expression;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition<?> c && expression.equals(c.expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    @Override
    public String toString() {
        return "Condition[" + expression + "]";
    }
}
