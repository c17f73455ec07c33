package com.acme.shop;

import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.Step;
import java.util.Arrays;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A {@link Override} that is to be created. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
final class OverrideCreate extends Draft<OverrideCreate> {
    OverrideCreate(Input input) {
        super(input);
    }

    @java.lang.Override
    protected OverrideCreate next(Input changed) {
        return new OverrideCreate(changed);
    }

    /** The field id. */
    public OverrideCreate id(@Nullable String id) {
        return this.setOptional("id", id);
    }

    /** The field key. */
    public OverrideCreate key(@Nullable String key) {
        return this.setOptional("key", key);
    }

    /** The field condition. */
    public OverrideCreate condition(@Nullable Boolean condition) {
        return this.setOptional("condition", condition);
    }

    /** The field clear. */
    public OverrideCreate clear(String... clear) {
        var clearList = Arrays.asList(clear);
        return this.clear(clearList);
    }

    /** The field clear. */
    public OverrideCreate clear(Collection<String> clear) {
        return this.setAll("clear", clear);
    }

    /** Asks for input. */
    public static final class InputStep extends Step {
        InputStep(Input input) {
            super(input);
        }

        /** The field input. */
        public ClientStep input(String input) {
            var withInput = this.input.with("input", input);
            return new ClientStep(withInput);
        }
    }

    /** Asks for client. */
    public static final class ClientStep extends Step {
        ClientStep(Input input) {
            super(input);
        }

        /** The field client. */
        public OverrideCreate client(String client) {
            var withClient = this.input.with("client", client);
            return new OverrideCreate(withClient);
        }
    }
}
