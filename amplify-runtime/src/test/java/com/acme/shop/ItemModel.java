package com.acme.shop;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Connection;
import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.ModelClient;
import dev.amplify4j.runtime.client.ModelOperations;
import dev.amplify4j.runtime.client.ModelType;
import dev.amplify4j.runtime.client.Relation;
import dev.amplify4j.runtime.client.Row;
import dev.amplify4j.runtime.client.Step;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The operations of {@link Item}. Immutable and safe for use by several threads. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class ItemModel
        extends ModelOperations<
                Item,
                ItemFields,
                ItemFields.Relations,
                ItemFields.Events,
                UUID,
                ItemModel.Create.OrderStep,
                ItemModel.Create,
                ItemPatch> {
    private static final Relation<Order, OrderFields, OrderFields.Relations> ORDER_RELATION =
            Relation.<Order, OrderFields, OrderFields.Relations>owner(
                    () -> OrderModel.TYPE, "order", "orderCustomerId", "orderNumber");

    /** What clients know of the model. */
    public static final ModelType<Item, ItemFields, ItemFields.Relations> TYPE = new ModelType<
                    Item, ItemFields, ItemFields.Relations>(
                    "Item", ItemFields.item, ItemFields.Relations.ALL, ItemModel::read)
            .keyedBy("id")
            .selecting("id orderCustomerId orderNumber", "")
            .following(ORDER_RELATION)
            .get("getItem", "id", "ID!")
            .list("listItems", "ModelItemFilterInput")
            .create("createItem", "CreateItemInput")
            .update("updateItem", "UpdateItemInput", "ModelItemConditionInput")
            .delete("deleteItem", "DeleteItemInput", "ModelItemConditionInput")
            .onCreate("onCreateItem", "ModelSubscriptionItemFilterInput")
            .onUpdate("onUpdateItem", "ModelSubscriptionItemFilterInput")
            .onDelete("onDeleteItem", "ModelSubscriptionItemFilterInput");

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public ItemModel(Connection connection) {
        this(new ModelClient<Item, ItemFields, ItemFields.Relations>(connection, TYPE));
    }

    private ItemModel(ModelClient<Item, ItemFields, ItemFields.Relations> client) {
        super(client, ItemFields.Events.ALL, new Create.OrderStep(Input.EMPTY), new ItemPatch(Input.EMPTY));
    }

    /** Reads the record of the relation {@code order} of a record; empty when there is none. */
    public Optional<Order> order(Item item) {
        var itemKey = key(item.id());
        return this.client.relatedOne(itemKey, ORDER_RELATION);
    }

    /** The same operations with another authorization mode, more headers or another timeout. */
    public ItemModel with(UnaryOperator<CallOptions> options) {
        return new ItemModel(this.client.with(options));
    }

    private static Item read(Row row) {
        var idValue = Scalar.UUID.required(row, "id");
        var orderValue = row.ref(ORDER_RELATION);
        return new Item(idValue, orderValue);
    }

    private static Input key(UUID id) {
        return Input.EMPTY.with("id", id);
    }

    /** A {@link Item} that is to be created. Immutable. */
    public static final class Create extends Draft<Create> {
        Create(Input input) {
            super(input);
        }

        @java.lang.Override
        protected Create next(Input changed) {
            return new Create(changed);
        }

        /** The field id. */
        public Create id(@Nullable UUID id) {
            return this.setOptional("id", id);
        }

        /** Asks for order. */
        public static final class OrderStep extends Step {
            OrderStep(Input input) {
                super(input);
            }

            /** The relation order. */
            public Create order(Ref<Order> order) {
                var withOrder = this.input.withKey(order, "orderCustomerId", "orderNumber");
                return new Create(withOrder);
            }

            /** The relation order. */
            public Create order(Order order) {
                var withOrder =
                        this.input.with("orderCustomerId", order.customerId()).with("orderNumber", order.number());
                return new Create(withOrder);
            }

            /** The relation order. */
            public Create order(OrderKey order) {
                var withOrder =
                        this.input.with("orderCustomerId", order.customerId()).with("orderNumber", order.number());
                return new Create(withOrder);
            }
        }
    }
}
