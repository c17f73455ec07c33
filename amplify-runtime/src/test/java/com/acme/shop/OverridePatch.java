package com.acme.shop;

import dev.amplify4j.runtime.client.Input;
import java.util.Arrays;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes of a {@link Override}; what is not set stays as it is. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
final class OverridePatch {
    private final Input input;

    OverridePatch(Input input) {
        this.input = input;
    }

    Input input() {
        return input;
    }

    /** The field input. */
    public OverridePatch input(String input) {
        return new OverridePatch(this.input.with("input", input));
    }

    /** The field client. */
    public OverridePatch client(String client) {
        return new OverridePatch(this.input.with("client", client));
    }

    /** The field key. */
    public OverridePatch key(String key) {
        return new OverridePatch(this.input.with("key", key));
    }

    /** Sets key to null. */
    public OverridePatch clearKey() {
        return new OverridePatch(this.input.clear("key"));
    }

    /** The field condition. */
    public OverridePatch condition(Boolean condition) {
        return new OverridePatch(this.input.with("condition", condition));
    }

    /** Sets condition to null. */
    public OverridePatch clearCondition() {
        return new OverridePatch(this.input.clear("condition"));
    }

    /** The field clear. */
    public OverridePatch clear(String... clear) {
        return clear(Arrays.asList(clear));
    }

    /** The field clear. */
    public OverridePatch clear(Collection<String> clear) {
        return new OverridePatch(this.input.withAll("clear", clear));
    }

    /** Sets clear to null. */
    public OverridePatch clearClear() {
        return new OverridePatch(this.input.clear("clear"));
    }
}
