package com.acme.shop;

import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import java.util.Arrays;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes of a {@link Override}; what is not set stays as it is. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
final class OverridePatch extends Draft<OverridePatch> {
    OverridePatch(Input input) {
        super(input);
    }

    @java.lang.Override
    protected OverridePatch next(Input changed) {
        return new OverridePatch(changed);
    }

    /** The field input. */
    public OverridePatch input(String input) {
        return this.set("input", input);
    }

    /** The field client. */
    public OverridePatch client(String client) {
        return this.set("client", client);
    }

    /** The field key. */
    public OverridePatch key(String key) {
        return this.set("key", key);
    }

    /** Sets key to null. */
    public OverridePatch clearKey() {
        var cleared = this.input.clear("key");
        return this.next(cleared);
    }

    /** The field condition. */
    public OverridePatch condition(Boolean condition) {
        return this.set("condition", condition);
    }

    /** Sets condition to null. */
    public OverridePatch clearCondition() {
        var cleared = this.input.clear("condition");
        return this.next(cleared);
    }

    /** The field clear. */
    public OverridePatch clear(String... clear) {
        var clearList = Arrays.asList(clear);
        return this.clear(clearList);
    }

    /** The field clear. */
    public OverridePatch clear(Collection<String> clear) {
        return this.setAll("clear", clear);
    }

    /** Sets clear to null. */
    public OverridePatch clearClear() {
        var cleared = this.input.clear("clear");
        return this.next(cleared);
    }
}
