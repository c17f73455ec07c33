package com.acme.shop;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.Step;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A {@link Item} that is to be created. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class ItemCreate extends Draft<ItemCreate> {
    ItemCreate(Input input) {
        super(input);
    }

    @java.lang.Override
    protected ItemCreate next(Input changed) {
        return new ItemCreate(changed);
    }

    /** The field id. */
    public ItemCreate id(@Nullable UUID id) {
        return this.setOptional("id", id);
    }

    /** Asks for order. */
    public static final class OrderStep extends Step {
        OrderStep(Input input) {
            super(input);
        }

        /** The relation order. */
        public ItemCreate order(Ref<Order> order) {
            var withOrder = this.input.withKey(order, "orderCustomerId", "orderNumber");
            return new ItemCreate(withOrder);
        }

        /** The relation order. */
        public ItemCreate order(Order order) {
            var withOrder =
                    this.input.with("orderCustomerId", order.customerId()).with("orderNumber", order.number());
            return new ItemCreate(withOrder);
        }

        /** The relation order. */
        public ItemCreate order(OrderKey order) {
            var withOrder =
                    this.input.with("orderCustomerId", order.customerId()).with("orderNumber", order.number());
            return new ItemCreate(withOrder);
        }
    }
}
