package com.acme.shop;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.client.Input;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A {@link Item} that is to be created. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class ItemCreate {
    private final Input input;

    ItemCreate(Input input) {
        this.input = input;
    }

    Input input() {
        return input;
    }

    /** The field id. */
    public ItemCreate id(@Nullable UUID id) {
        var withId = this.input.withOptional("id", id);
        return new ItemCreate(withId);
    }

    /** Asks for order. */
    public static final class OrderStep {
        private final Input input;

        OrderStep(Input input) {
            this.input = input;
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
