package com.acme.shop;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.Condition;
import dev.amplify4j.runtime.Events;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Query;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Connection;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.ModelClient;
import dev.amplify4j.runtime.client.ModelType;
import dev.amplify4j.runtime.client.Relation;
import dev.amplify4j.runtime.client.RootField;
import dev.amplify4j.runtime.client.Row;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations of {@link Item}. Immutable and safe for use by several threads. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class ItemModel {
    private static final RootField GET = RootField.query("getItem", "id", "ID!");
    private static final RootField LIST = RootField.page("listItems", "ModelItemFilterInput");
    private static final RootField CREATE = RootField.create("createItem", "CreateItemInput");
    private static final RootField UPDATE = RootField.write("updateItem", "UpdateItemInput", "ModelItemConditionInput");
    private static final RootField DELETE = RootField.write("deleteItem", "DeleteItemInput", "ModelItemConditionInput");
    private static final RootField ON_CREATE = RootField.events("onCreateItem", "ModelSubscriptionItemFilterInput");
    private static final RootField ON_UPDATE = RootField.events("onUpdateItem", "ModelSubscriptionItemFilterInput");
    private static final RootField ON_DELETE = RootField.events("onDeleteItem", "ModelSubscriptionItemFilterInput");
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
            .readBy(GET)
            .heardBy(ON_CREATE, ON_UPDATE, ON_DELETE);

    private final ModelClient<Item, ItemFields, ItemFields.Relations> client;

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public ItemModel(Connection connection) {
        this(new ModelClient<Item, ItemFields, ItemFields.Relations>(connection, TYPE));
    }

    private ItemModel(ModelClient<Item, ItemFields, ItemFields.Relations> client) {
        this.client = client;
    }

    /** Reads one record; empty when there is none. */
    public Optional<Item> get(UUID id) {
        var idKey = key(id);
        return client.get(idKey);
    }

    /** Reads the first page of records. */
    public Page<Item> list() {
        return query().fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Item> list(Function<ItemFields, Condition<Item>> condition) {
        return query().where(condition).fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Item> list(Condition<Item> condition) {
        return query().where(condition).fetch();
    }

    /** Begins a query of all records. */
    public Query<Item, ItemFields, ItemFields.Relations> query() {
        return client.query(LIST);
    }

    /** Reads the record of the relation {@code order} of a record; empty when there is none. */
    public Optional<Order> order(Item item) {
        var itemKey = key(item.id());
        return client.relatedOne(itemKey, ORDER_RELATION);
    }

    /** Creates a record: required values one after the other, then any others. */
    public Item create(Function<ItemCreate.OrderStep, ItemCreate> input) {
        var created = input.apply(new ItemCreate.OrderStep(Input.EMPTY));
        return client.mutate(CREATE, created.input(), null);
    }

    /** Changes a record; what the patch leaves out stays as it is. */
    public Item update(UUID id, UnaryOperator<ItemPatch> patch) {
        var idKey = key(id);
        var idPatch = patch.apply(new ItemPatch(idKey));
        return client.mutate(UPDATE, idPatch.input(), null);
    }

    /** Deletes a record; answers with the record as it was. */
    public Item delete(UUID id) {
        var idKey = key(id);
        return client.mutate(DELETE, idKey, null);
    }

    /** Makes writes depend on the record as it is. */
    public OnlyIf onlyIf(Function<ItemFields, Condition<Item>> condition) {
        var applied = condition.apply(ItemFields.item);
        return onlyIf(applied);
    }

    /** Makes writes depend on the record as it is. */
    public OnlyIf onlyIf(Condition<Item> condition) {
        return new OnlyIf(client, condition);
    }

    /** Hears of records that are created. */
    public Events<Item, ItemFields.Events> onCreate() {
        return client.events(ON_CREATE, ItemFields.Events.ALL);
    }

    /** Hears of records that are changed. */
    public Events<Item, ItemFields.Events> onUpdate() {
        return client.events(ON_UPDATE, ItemFields.Events.ALL);
    }

    /** Hears of records that are deleted. */
    public Events<Item, ItemFields.Events> onDelete() {
        return client.events(ON_DELETE, ItemFields.Events.ALL);
    }

    /** The same operations with another authorization mode, more headers or another timeout. */
    public ItemModel with(UnaryOperator<CallOptions> options) {
        return new ItemModel(client.with(options));
    }

    private static Item read(Row row) {
        var idValue = Scalar.UUID.required(row, "id");
        var orderValue = row.ref(ORDER_RELATION);
        return new Item(idValue, orderValue);
    }

    private static Input key(UUID id) {
        return Input.EMPTY.with("id", id);
    }

    /** Writes that are done only if the record meets a condition. */
    public static final class OnlyIf {
        private final ModelClient<Item, ItemFields, ItemFields.Relations> client;
        private final Condition<Item> condition;

        private OnlyIf(ModelClient<Item, ItemFields, ItemFields.Relations> client, Condition<Item> condition) {
            this.client = client;
            this.condition = condition;
        }

        /** Changes a record; what the patch leaves out stays as it is. */
        public Item update(UUID id, UnaryOperator<ItemPatch> patch) {
            var idKey = key(id);
            var idPatch = patch.apply(new ItemPatch(idKey));
            return client.mutate(UPDATE, idPatch.input(), condition);
        }

        /** Deletes a record; answers with the record as it was. */
        public Item delete(UUID id) {
            var idKey = key(id);
            return client.mutate(DELETE, idKey, condition);
        }
    }
}
