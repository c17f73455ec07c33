package dev.amplify4j.runtime;

/**
 * A field of a model, as subscriptions filter by it.
 *
 * @param <T> the model's record
 */
public abstract sealed class EventField<T>
        permits EventBooleanField, EventEnumField, EventOrderedField, EventListField {
    private final String name;

    EventField(String name) {
        this.name = name;
    }

    final EventCondition<T> compare(String operator, Object operand) {
        return new EventCondition<>(new Expression.Comparison(name, operator, operand));
    }

    @Override
    public String toString() {
        return name;
    }
}
