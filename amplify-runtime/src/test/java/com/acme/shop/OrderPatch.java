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
        var withStatus = this.input.with("status", StatusCodec.CODEC.encodeNullable(status));
        return new OrderPatch(withStatus);
    }

    /** The field placedAt. */
    public OrderPatch placedAt(Instant placedAt) {
        var withPlacedAt = this.input.with("placedAt", Scalar.INSTANT_AS_SECONDS.encodeNullable(placedAt));
        return new OrderPatch(withPlacedAt);
    }

    /** The field priority. */
    public OrderPatch priority(int priority) {
        var withPriority = this.input.with("priority", priority);
        return new OrderPatch(withPriority);
    }

    /** The field address. */
    public OrderPatch address(Address address) {
        var withAddress = this.input.with("address", AddressCodec.CODEC.encodeNullable(address));
        return new OrderPatch(withAddress);
    }

    /** Sets address to null. */
    public OrderPatch clearAddress() {
        var cleared = this.input.clear("address");
        return new OrderPatch(cleared);
    }

    /** The field note. */
    public OrderPatch note(Map<String, ?> note) {
        var withNote = this.input.with("note", Scalar.json(note));
        return new OrderPatch(withNote);
    }

    /** Sets note to null. */
    public OrderPatch clearNote() {
        var cleared = this.input.clear("note");
        return new OrderPatch(cleared);
    }

    /** The field total. */
    public OrderPatch total(BigDecimal total) {
        var withTotal = this.input.with("total", total);
        return new OrderPatch(withTotal);
    }

    /** Sets total to null. */
    public OrderPatch clearTotal() {
        var cleared = this.input.clear("total");
        return new OrderPatch(cleared);
    }

    /** The field comment. */
    public OrderPatch comment(String comment) {
        var withComment = this.input.with("comment", comment);
        return new OrderPatch(withComment);
    }

    /** Sets comment to null. */
    public OrderPatch clearComment() {
        var cleared = this.input.clear("comment");
        return new OrderPatch(cleared);
    }

    /** The field history. */
    public OrderPatch history(Status... history) {
        return history(Arrays.asList(history));
    }

    /** The field history. */
    public OrderPatch history(Collection<Status> history) {
        var withHistory = this.input.withAll("history", StatusCodec.CODEC.encodeAll(history));
        return new OrderPatch(withHistory);
    }

    /** Sets history to null. */
    public OrderPatch clearHistory() {
        var cleared = this.input.clear("history");
        return new OrderPatch(cleared);
    }

    /** The field stops. */
    public OrderPatch stops(Address... stops) {
        return stops(Arrays.asList(stops));
    }

    /** The field stops. */
    public OrderPatch stops(Collection<Address> stops) {
        var withStops = this.input.withAll("stops", AddressCodec.CODEC.encodeAll(stops));
        return new OrderPatch(withStops);
    }

    /** Sets stops to null. */
    public OrderPatch clearStops() {
        var cleared = this.input.clear("stops");
        return new OrderPatch(cleared);
    }
}
