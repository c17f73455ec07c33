package com.acme.shop;

import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Input;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A {@link Order} that is to be created. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class OrderCreate {
    private final Input input;

    OrderCreate(Input input) {
        this.input = input;
    }

    Input input() {
        return input;
    }

    /** The field priority. */
    public OrderCreate priority(@Nullable Integer priority) {
        return new OrderCreate(this.input.withOptional("priority", priority));
    }

    /** The field address. */
    public OrderCreate address(@Nullable Address address) {
        return new OrderCreate(this.input.withOptional("address", AddressCodec.CODEC.encodeNullable(address)));
    }

    /** The field note. */
    public OrderCreate note(@Nullable Map<String, ?> note) {
        return new OrderCreate(this.input.withOptional("note", Scalar.json(note)));
    }

    /** The field total. */
    public OrderCreate total(@Nullable BigDecimal total) {
        return new OrderCreate(this.input.withOptional("total", total));
    }

    /** The field comment. */
    public OrderCreate comment(@Nullable String comment) {
        return new OrderCreate(this.input.withOptional("comment", comment));
    }

    /** The field history. */
    public OrderCreate history(Status... history) {
        return history(Arrays.asList(history));
    }

    /** The field history. */
    public OrderCreate history(Collection<Status> history) {
        return new OrderCreate(this.input.withAll("history", StatusCodec.CODEC.encodeAll(history)));
    }

    /** The field stops. */
    public OrderCreate stops(Address... stops) {
        return stops(Arrays.asList(stops));
    }

    /** The field stops. */
    public OrderCreate stops(Collection<Address> stops) {
        return new OrderCreate(this.input.withAll("stops", AddressCodec.CODEC.encodeAll(stops)));
    }

    /** Asks for customerId. */
    public static final class CustomerIdStep {
        private final Input input;

        CustomerIdStep(Input input) {
            this.input = input;
        }

        /** The field customerId. */
        public NumberStep customerId(String customerId) {
            return new NumberStep(this.input.with("customerId", customerId));
        }
    }

    /** Asks for number. */
    public static final class NumberStep {
        private final Input input;

        NumberStep(Input input) {
            this.input = input;
        }

        /** The field number. */
        public StatusStep number(int number) {
            return new StatusStep(this.input.with("number", number));
        }
    }

    /** Asks for status. */
    public static final class StatusStep {
        private final Input input;

        StatusStep(Input input) {
            this.input = input;
        }

        /** The field status. */
        public PlacedAtStep status(Status status) {
            return new PlacedAtStep(this.input.with("status", StatusCodec.CODEC.encodeNullable(status)));
        }
    }

    /** Asks for placedAt. */
    public static final class PlacedAtStep {
        private final Input input;

        PlacedAtStep(Input input) {
            this.input = input;
        }

        /** The field placedAt. */
        public OrderCreate placedAt(Instant placedAt) {
            return new OrderCreate(this.input.with("placedAt", Scalar.INSTANT_AS_SECONDS.encodeNullable(placedAt)));
        }
    }
}
