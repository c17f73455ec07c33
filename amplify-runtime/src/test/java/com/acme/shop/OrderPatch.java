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

/** Changes of a {@link Order}; what is not set stays as it is. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class OrderPatch {
    private final Input input;

    OrderPatch(Input input) {
        this.input = input;
    }

    Input input() {
        return input;
    }

    /** The field status. */
    public OrderPatch status(Status status) {
        return new OrderPatch(this.input.with("status", StatusCodec.CODEC.encodeNullable(status)));
    }

    /** The field placedAt. */
    public OrderPatch placedAt(Instant placedAt) {
        return new OrderPatch(this.input.with("placedAt", Scalar.INSTANT_AS_SECONDS.encodeNullable(placedAt)));
    }

    /** The field priority. */
    public OrderPatch priority(int priority) {
        return new OrderPatch(this.input.with("priority", priority));
    }

    /** The field address. */
    public OrderPatch address(Address address) {
        return new OrderPatch(this.input.with("address", AddressCodec.CODEC.encodeNullable(address)));
    }

    /** Sets address to null. */
    public OrderPatch clearAddress() {
        return new OrderPatch(this.input.clear("address"));
    }

    /** The field note. */
    public OrderPatch note(Map<String, ?> note) {
        return new OrderPatch(this.input.with("note", Scalar.json(note)));
    }

    /** Sets note to null. */
    public OrderPatch clearNote() {
        return new OrderPatch(this.input.clear("note"));
    }

    /** The field total. */
    public OrderPatch total(BigDecimal total) {
        return new OrderPatch(this.input.with("total", total));
    }

    /** Sets total to null. */
    public OrderPatch clearTotal() {
        return new OrderPatch(this.input.clear("total"));
    }

    /** The field comment. */
    public OrderPatch comment(String comment) {
        return new OrderPatch(this.input.with("comment", comment));
    }

    /** Sets comment to null. */
    public OrderPatch clearComment() {
        return new OrderPatch(this.input.clear("comment"));
    }

    /** The field history. */
    public OrderPatch history(Status... history) {
        return history(Arrays.asList(history));
    }

    /** The field history. */
    public OrderPatch history(Collection<Status> history) {
        return new OrderPatch(this.input.withAll("history", StatusCodec.CODEC.encodeAll(history)));
    }

    /** Sets history to null. */
    public OrderPatch clearHistory() {
        return new OrderPatch(this.input.clear("history"));
    }

    /** The field stops. */
    public OrderPatch stops(Address... stops) {
        return stops(Arrays.asList(stops));
    }

    /** The field stops. */
    public OrderPatch stops(Collection<Address> stops) {
        return new OrderPatch(this.input.withAll("stops", AddressCodec.CODEC.encodeAll(stops)));
    }

    /** Sets stops to null. */
    public OrderPatch clearStops() {
        return new OrderPatch(this.input.clear("stops"));
    }
}
