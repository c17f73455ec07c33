package com.acme.shop;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes of a {@link Item}; what is not set stays as it is. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class ItemPatch extends Draft<ItemPatch> {
    ItemPatch(Input input) {
        super(input);
    }

    @java.lang.Override
    protected ItemPatch next(Input changed) {
        return new ItemPatch(changed);
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
