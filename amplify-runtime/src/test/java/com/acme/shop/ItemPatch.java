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
        var withOrder = this.input.withKey(order, "orderCustomerId", "orderNumber");
        return new ItemPatch(withOrder);
    }

    /** The relation order. */
    public ItemPatch order(Order order) {
        var withOrder = this.input.with("orderCustomerId", order.customerId()).with("orderNumber", order.number());
        return new ItemPatch(withOrder);
    }

    /** The relation order. */
    public ItemPatch order(OrderKey order) {
        var withOrder = this.input.with("orderCustomerId", order.customerId()).with("orderNumber", order.number());
        return new ItemPatch(withOrder);
    }
}
