package dev.amplify4j.runtime;

import java.util.List;

/**
 * A condition on the events of a subscription, which AppSync's enhanced filtering evaluates. It knows {@code in} and
 * {@code notIn}, and has no {@code not}. Conditions are values; two are equal when they say the same.
 *
 * @param <T> the model's record
 */
public final class EventCondition<T> {
    private final Expression expression;

    EventCondition(Expression expression) {
        this.expression = expression;
    }

    /**
     * Both conditions.
     *
     * @param other the other one
     * @return a condition that holds when both hold
     */
    public EventCondition<T> and(EventCondition<T> other) {
        return new EventCondition<>(new Expression.And(List.of(expression, other.expression)));
    }

    /**
     * Either condition.
     *
     * @param other the other one
     * @return a condition that holds when at least one holds
     */
    public EventCondition<T> or(EventCondition<T> other) {
        return new EventCondition<>(new Expression.Or(List.of(expression, other.expression)));
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
        return other instanceof EventCondition<?> c && expression.equals(c.expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    @Override
    public String toString() {
        return "EventCondition[" + expression + "]";
    }
}
