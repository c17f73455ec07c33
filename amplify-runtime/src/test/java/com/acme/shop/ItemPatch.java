package com.acme.shop;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.client.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes of a {@link Item}; what is not set stays as it is. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class ItemPatch {
    private final Input input;

    ItemPatch(Input input) {
        this.input = input;
    }

    Input input() {
        return input;
    }

    /** The relation order. */
    public ItemPatch order(Ref<Order> order) {
        return new ItemPatch(this.input.withKey(order, "orderCustomerId", "orderNumber"));
    }

    /** The relation order. */
    public ItemPatch order(Order order) {
        return new ItemPatch(
                this.input.with("orderCustomerId", order.customerId()).with("orderNumber", order.number()));
    }

    /** The relation order. */
    public ItemPatch order(OrderKey order) {
        return new ItemPatch(
                this.input.with("orderCustomerId", order.customerId()).with("orderNumber", order.number()));
    }
}
