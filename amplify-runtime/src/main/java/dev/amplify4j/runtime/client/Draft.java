package dev.amplify4j.runtime.client;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A step that stays the same whatever is set: the last one of a create, or an update. Immutable.
 *
 * <p>What it offers to generated code takes two arguments, so that no setter is in its way, whatever a field is called.
 *
 * @param <S> the generated class
 */
public abstract class Draft<S extends Draft<S>> extends Step {
    /**
     * A draft with some values.
     *
     * @param input the values
     */
    protected Draft(Input input) {
        super(input);
    }

    /**
     * The same class with other values.
     *
     * @param changed the values
     * @return another draft
     */
    protected abstract S next(Input changed);

    /**
     * Sets a value.
     *
     * @param name GraphQL name
     * @param value as {@link Input#with} takes it
     * @return a draft with the value
     */
    protected final S set(String name, @Nullable Object value) {
        return next(input.with(name, value));
    }

    /**
     * Sets a value when there is one.
     *
     * @param name GraphQL name
     * @param value as {@link Input#withOptional} takes it
     * @return a draft with the value, if there is one
     */
    protected final S setOptional(String name, @Nullable Object value) {
        return next(input.withOptional(name, value));
    }

    /**
     * Sets a list when there is one.
     *
     * @param name GraphQL name
     * @param elements as {@link Input#withAll} takes them
     * @return a draft with the list, if there is one
     */
    protected final S setAll(String name, @Nullable Collection<? extends @Nullable Object> elements) {
        return next(input.withAll(name, elements));
    }
}
