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
        var withInput = this.input.with("input", input);
        return new OverridePatch(withInput);
    }

    /** The field client. */
    public OverridePatch client(String client) {
        var withClient = this.input.with("client", client);
        return new OverridePatch(withClient);
    }

    /** The field key. */
    public OverridePatch key(String key) {
        var withKey = this.input.with("key", key);
        return new OverridePatch(withKey);
    }

    /** Sets key to null. */
    public OverridePatch clearKey() {
        var cleared = this.input.clear("key");
        return new OverridePatch(cleared);
    }

    /** The field condition. */
    public OverridePatch condition(Boolean condition) {
        var withCondition = this.input.with("condition", condition);
        return new OverridePatch(withCondition);
    }

    /** Sets condition to null. */
    public OverridePatch clearCondition() {
        var cleared = this.input.clear("condition");
        return new OverridePatch(cleared);
    }

    /** The field clear. */
    public OverridePatch clear(String... clear) {
        return clear(Arrays.asList(clear));
    }

    /** The field clear. */
    public OverridePatch clear(Collection<String> clear) {
        var withClear = this.input.withAll("clear", clear);
        return new OverridePatch(withClear);
    }

    /** Sets clear to null. */
    public OverridePatch clearClear() {
        var cleared = this.input.clear("clear");
        return new OverridePatch(cleared);
    }
}
