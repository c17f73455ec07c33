package com.acme.shop;

import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.Step;
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
public final class OrderCreate extends Draft<OrderCreate> {
    OrderCreate(Input input) {
        super(input);
    }

    @java.lang.Override
    protected OrderCreate next(Input changed) {
        return new OrderCreate(changed);
    }

    /** The field priority. */
    public OrderCreate priority(@Nullable Integer priority) {
        return this.setOptional("priority", priority);
    }

    /** The field address. */
    public OrderCreate address(@Nullable Address address) {
        return this.setOptional("address", AddressCodec.CODEC.encodeNullable(address));
    }

    /** The field note. */
    public OrderCreate note(@Nullable Map<String, ?> note) {
        return this.setOptional("note", Scalar.json(note));
    }

    /** The field total. */
    public OrderCreate total(@Nullable BigDecimal total) {
        return this.setOptional("total", total);
    }

    /** The field comment. */
    public OrderCreate comment(@Nullable String comment) {
        return this.setOptional("comment", comment);
    }

    /** The field history. */
    public OrderCreate history(Status... history) {
        var historyList = Arrays.asList(history);
        return this.history(historyList);
    }

    /** The field history. */
    public OrderCreate history(Collection<Status> history) {
        return this.setAll("history", StatusCodec.CODEC.encodeAll(history));
    }

    /** The field stops. */
    public OrderCreate stops(Address... stops) {
        var stopsList = Arrays.asList(stops);
        return this.stops(stopsList);
    }

    /** The field stops. */
    public OrderCreate stops(Collection<Address> stops) {
        return this.setAll("stops", AddressCodec.CODEC.encodeAll(stops));
    }

    /** Asks for customerId. */
    public static final class CustomerIdStep extends Step {
        CustomerIdStep(Input input) {
            super(input);
        }

        /** The field customerId. */
        public NumberStep customerId(String customerId) {
            var withCustomerId = this.input.with("customerId", customerId);
            return new NumberStep(withCustomerId);
        }
    }

    /** Asks for number. */
    public static final class NumberStep extends Step {
        NumberStep(Input input) {
            super(input);
        }

        /** The field number. */
        public StatusStep number(int number) {
            var withNumber = this.input.with("number", number);
            return new StatusStep(withNumber);
        }
    }

    /** Asks for status. */
    public static final class StatusStep extends Step {
        StatusStep(Input input) {
            super(input);
        }

        /** The field status. */
        public PlacedAtStep status(Status status) {
            var withStatus = this.input.with("status", StatusCodec.CODEC.encodeNullable(status));
            return new PlacedAtStep(withStatus);
        }
    }

    /** Asks for placedAt. */
    public static final class PlacedAtStep extends Step {
        PlacedAtStep(Input input) {
            super(input);
        }

        /** The field placedAt. */
        public OrderCreate placedAt(Instant placedAt) {
            var withPlacedAt = this.input.with("placedAt", Scalar.INSTANT_AS_SECONDS.encodeNullable(placedAt));
            return new OrderCreate(withPlacedAt);
        }
    }
}
