package dev.amplify4j.runtime.client;

/**
 * What a create or an update holds so far: the base of generated classes, which add what can be set. Immutable.
 */
public abstract class Step {
    /** The values so far. */
    protected final Input input;

    /**
     * A step with some values.
     *
     * @param input the values
     */
    protected Step(Input input) {
        this.input = input;
    }
}
