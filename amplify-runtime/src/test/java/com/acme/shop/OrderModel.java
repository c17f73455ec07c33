package com.acme.shop;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.CompositeSortKey;
import dev.amplify4j.runtime.Condition;
import dev.amplify4j.runtime.Events;
import dev.amplify4j.runtime.IndexQuery;
import dev.amplify4j.runtime.KeyedQuery;
import dev.amplify4j.runtime.NoRelations;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Query;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.SortKey;
import dev.amplify4j.runtime.client.Connection;
import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.ModelClient;
import dev.amplify4j.runtime.client.ModelType;
import dev.amplify4j.runtime.client.Relation;
import dev.amplify4j.runtime.client.RootField;
import dev.amplify4j.runtime.client.Row;
import dev.amplify4j.runtime.client.Step;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The operations of {@link Order}. Immutable and safe for use by several threads. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class OrderModel {
    private static final RootField ORDERS_BY_STATUS_QUERY = RootField.page(
            "ordersByStatus",
            "ModelOrderFilterInput",
            "status",
            "Status!",
            "placedAt",
            "ModelIntKeyConditionInput",
            "sortDirection",
            "ModelSortDirection");
    private static final RootField ORDERS_BY_CUSTOMER_QUERY = RootField.page(
            "ordersByCustomer",
            "ModelOrderFilterInput",
            "customerId",
            "ID!",
            "statusPlacedAt",
            "ModelOrderOrdersByCustomerCompositeKeyConditionInput",
            "sortDirection",
            "ModelSortDirection");
    private static final Relation<Item, ItemFields, ItemFields.Relations> ITEMS_RELATION =
            Relation.<Item, ItemFields, ItemFields.Relations>many(
                    () -> ItemModel.TYPE, "items", "ModelItemFilterInput");
    private static final Relation<Invoice, InvoiceFields, NoRelations> INVOICE_RELATION =
            Relation.<Invoice, InvoiceFields, NoRelations>one(() -> InvoiceModel.TYPE, "invoice");

    /** What clients know of the model. */
    public static final ModelType<Order, OrderFields, OrderFields.Relations> TYPE = new ModelType<
                    Order, OrderFields, OrderFields.Relations>(
                    "Order", OrderFields.order, OrderFields.Relations.ALL, OrderModel::read)
            .keyedBy("customerId", "number")
            .selecting(
                    "customerId number status placedAt priority address { street zip place { latitude } } note total comment history stops { street zip place { latitude } }",
                    "")
            .following(ITEMS_RELATION, INVOICE_RELATION)
            .get("getOrder", "customerId", "ID!", "number", "Int!")
            .list(
                    "listOrders",
                    "ModelOrderFilterInput",
                    "customerId",
                    "ID",
                    "number",
                    "ModelIntKeyConditionInput",
                    "sortDirection",
                    "ModelSortDirection")
            .create("createOrder", "CreateOrderInput")
            .update("updateOrder", "UpdateOrderInput", "ModelOrderConditionInput")
            .onCreate("onCreateOrder", "ModelSubscriptionOrderFilterInput")
            .onUpdate("onUpdateOrder", "ModelSubscriptionOrderFilterInput");

    private final ModelClient<Order, OrderFields, OrderFields.Relations> client;

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public OrderModel(Connection connection) {
        this(new ModelClient<Order, OrderFields, OrderFields.Relations>(connection, TYPE));
    }

    private OrderModel(ModelClient<Order, OrderFields, OrderFields.Relations> client) {
        this.client = client;
    }

    /** Reads one record; empty when there is none. */
    public Optional<Order> get(String customerId, int number) {
        var customerIdnumberKey = key(customerId, number);
        return this.client.get(customerIdnumberKey);
    }

    /** Reads one record; empty when there is none. */
    public Optional<Order> get(OrderKey key) {
        var customerIdnumberKey = key(key.customerId(), key.number());
        return this.client.get(customerIdnumberKey);
    }

    /** Reads the first page of records. */
    public Page<Order> list() {
        return query().fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Order> list(Function<OrderFields, Condition<Order>> condition) {
        return query().where(condition).fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Order> list(Condition<Order> condition) {
        return query().where(condition).fetch();
    }

    /** Begins a query of all records. */
    public Query<Order, OrderFields, OrderFields.Relations> query() {
        return this.client.query();
    }

    /** Begins a query of the records that share this key. */
    public KeyedQuery<Order, OrderFields, OrderFields.Relations, SortKey<Integer>> query(String customerId) {
        var customerIdKey = Input.EMPTY.with("customerId", customerId);
        return this.client.query(customerIdKey, new SortKey<Integer>("number", Scalar.INT));
    }

    /** Begins a query of the index {@code ordersByStatus}. */
    public KeyedQuery<Order, OrderFields, OrderFields.Relations, SortKey<Instant>> ordersByStatus(Status status) {
        var statusKey = Input.EMPTY.with("status", StatusCodec.CODEC.encodeNullable(status));
        return this.client.keyed(
                ORDERS_BY_STATUS_QUERY, statusKey, new SortKey<Instant>("placedAt", Scalar.INSTANT_AS_SECONDS));
    }

    /** Begins a query of the index {@code ordersByCustomer}. */
    public KeyedQuery<Order, OrderFields, OrderFields.Relations, CompositeSortKey> ordersByCustomer(String customerId) {
        var customerIdKey = Input.EMPTY.with("customerId", customerId);
        return this.client.keyed(
                ORDERS_BY_CUSTOMER_QUERY,
                customerIdKey,
                new CompositeSortKey("statusPlacedAt")
                        .with("status", StatusCodec.CODEC)
                        .with("placedAt", Scalar.INSTANT_AS_SECONDS));
    }

    /** Begins a query of the relation {@code items} of a record. */
    public IndexQuery<Item, ItemFields, ItemFields.Relations> items(Order order) {
        var orderKey = key(order.customerId(), order.number());
        return this.client.related(orderKey, ITEMS_RELATION);
    }

    /** Reads the record of the relation {@code invoice} of a record; empty when there is none. */
    public Optional<Invoice> invoice(Order order) {
        var orderKey = key(order.customerId(), order.number());
        return this.client.relatedOne(orderKey, INVOICE_RELATION);
    }

    /** Creates a record: required values one after the other, then any others. */
    public Order create(Function<Create.CustomerIdStep, Create> input) {
        var created = input.apply(new Create.CustomerIdStep(Input.EMPTY));
        return this.client.create(created);
    }

    /** Changes a record; what the patch leaves out stays as it is. */
    public Order update(String customerId, int number, UnaryOperator<OrderPatch> patch) {
        var customerIdnumberKey = key(customerId, number);
        var customerIdnumberPatch = patch.apply(new OrderPatch(Input.EMPTY));
        return this.client.update(customerIdnumberKey, customerIdnumberPatch, null);
    }

    /** Changes a record; what the patch leaves out stays as it is. */
    public Order update(OrderKey key, UnaryOperator<OrderPatch> patch) {
        var customerIdnumberKey = key(key.customerId(), key.number());
        var customerIdnumberPatch = patch.apply(new OrderPatch(Input.EMPTY));
        return this.client.update(customerIdnumberKey, customerIdnumberPatch, null);
    }

    /** Makes writes depend on the record as it is. */
    public OnlyIf onlyIf(Function<OrderFields, Condition<Order>> condition) {
        var applied = condition.apply(OrderFields.order);
        return onlyIf(applied);
    }

    /** Makes writes depend on the record as it is. */
    public OnlyIf onlyIf(Condition<Order> condition) {
        return new OnlyIf(client, condition);
    }

    /** Hears of records that are created. */
    public Events<Order, OrderFields.Events> onCreate() {
        return this.client.onCreate(OrderFields.Events.ALL);
    }

    /** Hears of records that are changed. */
    public Events<Order, OrderFields.Events> onUpdate() {
        return this.client.onUpdate(OrderFields.Events.ALL);
    }

    /** The same operations with another authorization mode, more headers or another timeout. */
    public OrderModel with(UnaryOperator<CallOptions> options) {
        return new OrderModel(this.client.with(options));
    }

    private static Order read(Row row) {
        var customerIdValue = Scalar.STRING.required(row, "customerId");
        var numberValue = Scalar.INT.required(row, "number");
        var statusValue = StatusCodec.CODEC.required(row, "status");
        var placedAtValue = Scalar.INSTANT_AS_SECONDS.required(row, "placedAt");
        var priorityValue = Scalar.INT.required(row, "priority");
        var addressValue = AddressCodec.CODEC.optional(row, "address");
        var noteValue = Scalar.JSON_OBJECT.optional(row, "note");
        var totalValue = Scalar.BIG_DECIMAL.optional(row, "total");
        var commentValue = Optional.<String>ofNullable(Scalar.STRING.optional(row, "comment"));
        var historyValue = StatusCodec.CODEC.optionalList(row, "history");
        var stopsValue = AddressCodec.CODEC.optionalSet(row, "stops");
        var itemsValue = row.many(ITEMS_RELATION);
        var invoiceValue = row.one(INVOICE_RELATION);
        return new Order(
                customerIdValue,
                numberValue,
                statusValue,
                placedAtValue,
                priorityValue,
                addressValue,
                noteValue,
                totalValue,
                commentValue,
                historyValue,
                stopsValue,
                itemsValue,
                invoiceValue);
    }

    /** Writes that are done only if the record meets a condition. */
    public static final class OnlyIf {
        private final ModelClient<Order, OrderFields, OrderFields.Relations> client;
        private final Condition<Order> condition;

        private OnlyIf(ModelClient<Order, OrderFields, OrderFields.Relations> client, Condition<Order> condition) {
            this.client = client;
            this.condition = condition;
        }

        /** Changes a record; what the patch leaves out stays as it is. */
        public Order update(String customerId, int number, UnaryOperator<OrderPatch> patch) {
            var customerIdnumberKey = key(customerId, number);
            var customerIdnumberPatch = patch.apply(new OrderPatch(Input.EMPTY));
            return this.client.update(customerIdnumberKey, customerIdnumberPatch, this.condition);
        }

        /** Changes a record; what the patch leaves out stays as it is. */
        public Order update(OrderKey key, UnaryOperator<OrderPatch> patch) {
            var customerIdnumberKey = key(key.customerId(), key.number());
            var customerIdnumberPatch = patch.apply(new OrderPatch(Input.EMPTY));
            return this.client.update(customerIdnumberKey, customerIdnumberPatch, this.condition);
        }
    }

    private static Input key(String customerId, int number) {
        return Input.EMPTY.with("customerId", customerId).with("number", number);
    }

    /** A {@link Order} that is to be created. Immutable. */
    public static final class Create extends Draft<Create> {
        Create(Input input) {
            super(input);
        }

        @java.lang.Override
        protected Create next(Input changed) {
            return new Create(changed);
        }

        /** The field priority. */
        public Create priority(@Nullable Integer priority) {
            return this.setOptional("priority", priority);
        }

        /** The field address. */
        public Create address(@Nullable Address address) {
            return this.setOptional("address", AddressCodec.CODEC.encodeNullable(address));
        }

        /** The field note. */
        public Create note(@Nullable Map<String, ?> note) {
            return this.setOptional("note", Scalar.json(note));
        }

        /** The field total. */
        public Create total(@Nullable BigDecimal total) {
            return this.setOptional("total", total);
        }

        /** The field comment. */
        public Create comment(@Nullable String comment) {
            return this.setOptional("comment", comment);
        }

        /** The field history. */
        public Create history(Status... history) {
            var historyList = Arrays.asList(history);
            return this.history(historyList);
        }

        /** The field history. */
        public Create history(Collection<Status> history) {
            return this.setAll("history", StatusCodec.CODEC.encodeAll(history));
        }

        /** The field stops. */
        public Create stops(Address... stops) {
            var stopsList = Arrays.asList(stops);
            return this.stops(stopsList);
        }

        /** The field stops. */
        public Create stops(Collection<Address> stops) {
            return this.setAll("stops", AddressCodec.CODEC.encodeAll(stops));
        }

        /** Asks for customerId. */
        public static final class CustomerIdStep extends Step {
            CustomerIdStep(Input input) {
                super(input);
            }

            /** The field customerId. */
            public Create.NumberStep customerId(String customerId) {
                var withCustomerId = this.input.with("customerId", customerId);
                return new Create.NumberStep(withCustomerId);
            }
        }

        /** Asks for number. */
        public static final class NumberStep extends Step {
            NumberStep(Input input) {
                super(input);
            }

            /** The field number. */
            public Create.StatusStep number(int number) {
                var withNumber = this.input.with("number", number);
                return new Create.StatusStep(withNumber);
            }
        }

        /** Asks for status. */
        public static final class StatusStep extends Step {
            StatusStep(Input input) {
                super(input);
            }

            /** The field status. */
            public Create.PlacedAtStep status(Status status) {
                var withStatus = this.input.with("status", StatusCodec.CODEC.encodeNullable(status));
                return new Create.PlacedAtStep(withStatus);
            }
        }

        /** Asks for placedAt. */
        public static final class PlacedAtStep extends Step {
            PlacedAtStep(Input input) {
                super(input);
            }

            /** The field placedAt. */
            public Create placedAt(Instant placedAt) {
                var withPlacedAt = this.input.with("placedAt", Scalar.INSTANT_AS_SECONDS.encodeNullable(placedAt));
                return new Create(withPlacedAt);
            }
        }
    }
}
