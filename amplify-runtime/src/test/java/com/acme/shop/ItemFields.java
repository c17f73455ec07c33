package com.acme.shop;

import dev.amplify4j.runtime.EventOrderedField;
import dev.amplify4j.runtime.EventStringField;
import dev.amplify4j.runtime.Inclusion;
import dev.amplify4j.runtime.OrderedField;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.StringField;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Item}, as conditions compare them. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class ItemFields {
    /** For conditions that are written outside of a call. */
    public static final ItemFields item = new ItemFields();

    private ItemFields() {}

    /** The field id. */
    public OrderedField<Item, UUID> id() {
        return new OrderedField<Item, UUID>("id", Scalar.UUID);
    }

    /** The field orderCustomerId. */
    public StringField<Item> orderCustomerId() {
        return new StringField<Item>("orderCustomerId");
    }

    /** The field orderNumber. */
    public OrderedField<Item, Integer> orderNumber() {
        return new OrderedField<Item, Integer>("orderNumber", Scalar.INT);
    }

    /** The relations that a query of {@link Item} can fetch in the same request. */
    public static final class Relations {
        /** All of them. */
        public static final Relations ALL = new Relations();

        private Relations() {}

        /** The relation order. */
        public Inclusion<Item, OrderFields.Relations> order() {
            return new Inclusion<Item, OrderFields.Relations>("order", OrderFields.Relations.ALL);
        }
    }

    /** The fields of {@link Item}, as subscriptions filter by them. */
    public static final class Events {
        /** All of them. */
        public static final Events ALL = new Events();

        private Events() {}

        /** The field id. */
        public EventOrderedField<Item, UUID> id() {
            return new EventOrderedField<Item, UUID>("id", Scalar.UUID);
        }

        /** The field orderCustomerId. */
        public EventStringField<Item> orderCustomerId() {
            return new EventStringField<Item>("orderCustomerId");
        }

        /** The field orderNumber. */
        public EventOrderedField<Item, Integer> orderNumber() {
            return new EventOrderedField<Item, Integer>("orderNumber", Scalar.INT);
        }
    }
}
