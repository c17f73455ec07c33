package com.acme.shop;

import dev.amplify4j.runtime.client.Input;
import java.util.Arrays;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A {@link Override} that is to be created. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
final class OverrideCreate {
    private final Input input;

    OverrideCreate(Input input) {
        this.input = input;
    }

    Input input() {
        return input;
    }

    /** The field id. */
    public OverrideCreate id(@Nullable String id) {
        var withId = this.input.withOptional("id", id);
        return new OverrideCreate(withId);
    }

    /** The field key. */
    public OverrideCreate key(@Nullable String key) {
        var withKey = this.input.withOptional("key", key);
        return new OverrideCreate(withKey);
    }

    /** The field condition. */
    public OverrideCreate condition(@Nullable Boolean condition) {
        var withCondition = this.input.withOptional("condition", condition);
        return new OverrideCreate(withCondition);
    }

    /** The field clear. */
    public OverrideCreate clear(String... clear) {
        return clear(Arrays.asList(clear));
    }

    /** The field clear. */
    public OverrideCreate clear(Collection<String> clear) {
        var withClear = this.input.withAll("clear", clear);
        return new OverrideCreate(withClear);
    }

    /** Asks for input. */
    public static final class InputStep {
        private final Input input;

        InputStep(Input input) {
            this.input = input;
        }

        /** The field input. */
        public ClientStep input(String input) {
            var withInput = this.input.with("input", input);
            return new ClientStep(withInput);
        }
    }

    /** Asks for client. */
    public static final class ClientStep {
        private final Input input;

        ClientStep(Input input) {
            this.input = input;
        }

        /** The field client. */
        public OverrideCreate client(String client) {
            var withClient = this.input.with("client", client);
            return new OverrideCreate(withClient);
        }
    }
}
