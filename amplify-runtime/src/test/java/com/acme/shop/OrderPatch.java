package com.acme.shop;

import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Draft;
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
public final class OrderPatch extends Draft<OrderPatch> {
    OrderPatch(Input input) {
        super(input);
    }

    @java.lang.Override
    protected OrderPatch next(Input changed) {
        return new OrderPatch(changed);
    }

    /** The field status. */
    public OrderPatch status(Status status) {
        return this.set("status", StatusCodec.CODEC.encodeNullable(status));
    }

    /** The field placedAt. */
    public OrderPatch placedAt(Instant placedAt) {
        return this.set("placedAt", Scalar.INSTANT_AS_SECONDS.encodeNullable(placedAt));
    }

    /** The field priority. */
    public OrderPatch priority(int priority) {
        return this.set("priority", priority);
    }

    /** The field address. */
    public OrderPatch address(Address address) {
        return this.set("address", AddressCodec.CODEC.encodeNullable(address));
    }

    /** Sets address to null. */
    public OrderPatch clearAddress() {
        var cleared = this.input.clear("address");
        return this.next(cleared);
    }

    /** The field note. */
    public OrderPatch note(Map<String, ?> note) {
        return this.set("note", Scalar.json(note));
    }

    /** Sets note to null. */
    public OrderPatch clearNote() {
        var cleared = this.input.clear("note");
        return this.next(cleared);
    }

    /** The field total. */
    public OrderPatch total(BigDecimal total) {
        return this.set("total", total);
    }

    /** Sets total to null. */
    public OrderPatch clearTotal() {
        var cleared = this.input.clear("total");
        return this.next(cleared);
    }

    /** The field comment. */
    public OrderPatch comment(String comment) {
        return this.set("comment", comment);
    }

    /** Sets comment to null. */
    public OrderPatch clearComment() {
        var cleared = this.input.clear("comment");
        return this.next(cleared);
    }

    /** The field history. */
    public OrderPatch history(Status... history) {
        var historyList = Arrays.asList(history);
        return this.history(historyList);
    }

    /** The field history. */
    public OrderPatch history(Collection<Status> history) {
        return this.setAll("history", StatusCodec.CODEC.encodeAll(history));
    }

    /** Sets history to null. */
    public OrderPatch clearHistory() {
        var cleared = this.input.clear("history");
        return this.next(cleared);
    }

    /** The field stops. */
    public OrderPatch stops(Address... stops) {
        var stopsList = Arrays.asList(stops);
        return this.stops(stopsList);
    }

    /** The field stops. */
    public OrderPatch stops(Collection<Address> stops) {
        return this.setAll("stops", AddressCodec.CODEC.encodeAll(stops));
    }

    /** Sets stops to null. */
    public OrderPatch clearStops() {
        var cleared = this.input.clear("stops");
        return this.next(cleared);
    }
}
