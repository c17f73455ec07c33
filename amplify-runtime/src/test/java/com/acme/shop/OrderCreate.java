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
        var withPriority = this.input.withOptional("priority", priority);
        return new OrderCreate(withPriority);
    }

    /** The field address. */
    public OrderCreate address(@Nullable Address address) {
        var withAddress = this.input.withOptional("address", AddressCodec.CODEC.encodeNullable(address));
        return new OrderCreate(withAddress);
    }

    /** The field note. */
    public OrderCreate note(@Nullable Map<String, ?> note) {
        var withNote = this.input.withOptional("note", Scalar.json(note));
        return new OrderCreate(withNote);
    }

    /** The field total. */
    public OrderCreate total(@Nullable BigDecimal total) {
        var withTotal = this.input.withOptional("total", total);
        return new OrderCreate(withTotal);
    }

    /** The field comment. */
    public OrderCreate comment(@Nullable String comment) {
        var withComment = this.input.withOptional("comment", comment);
        return new OrderCreate(withComment);
    }

    /** The field history. */
    public OrderCreate history(Status... history) {
        return history(Arrays.asList(history));
    }

    /** The field history. */
    public OrderCreate history(Collection<Status> history) {
        var withHistory = this.input.withAll("history", StatusCodec.CODEC.encodeAll(history));
        return new OrderCreate(withHistory);
    }

    /** The field stops. */
    public OrderCreate stops(Address... stops) {
        return stops(Arrays.asList(stops));
    }

    /** The field stops. */
    public OrderCreate stops(Collection<Address> stops) {
        var withStops = this.input.withAll("stops", AddressCodec.CODEC.encodeAll(stops));
        return new OrderCreate(withStops);
    }

    /** Asks for customerId. */
    public static final class CustomerIdStep {
        private final Input input;

        CustomerIdStep(Input input) {
            this.input = input;
        }

        /** The field customerId. */
        public NumberStep customerId(String customerId) {
            var withCustomerId = this.input.with("customerId", customerId);
            return new NumberStep(withCustomerId);
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
            var withNumber = this.input.with("number", number);
            return new StatusStep(withNumber);
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
            var withStatus = this.input.with("status", StatusCodec.CODEC.encodeNullable(status));
            return new PlacedAtStep(withStatus);
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
            var withPlacedAt = this.input.with("placedAt", Scalar.INSTANT_AS_SECONDS.encodeNullable(placedAt));
            return new OrderCreate(withPlacedAt);
        }
    }
}
