package com.acme.shop;

import dev.amplify4j.runtime.EnumField;
import dev.amplify4j.runtime.EventEnumField;
import dev.amplify4j.runtime.EventListField;
import dev.amplify4j.runtime.EventOrderedField;
import dev.amplify4j.runtime.EventStringField;
import dev.amplify4j.runtime.Field;
import dev.amplify4j.runtime.Inclusion;
import dev.amplify4j.runtime.ListField;
import dev.amplify4j.runtime.NoRelations;
import dev.amplify4j.runtime.OrderedField;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.StringField;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Order}, as conditions compare them. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class OrderFields {
    /** For conditions that are written outside of a call. */
    public static final OrderFields order = new OrderFields();

    private OrderFields() {}

    /** The field customerId. */
    public StringField<Order> customerId() {
        return new StringField<Order>("customerId");
    }

    /** The field number. */
    public OrderedField<Order, Integer> number() {
        return new OrderedField<Order, Integer>("number", Scalar.INT);
    }

    /** The field status. */
    public EnumField<Order, Status> status() {
        return new EnumField<Order, Status>("status", StatusCodec.CODEC);
    }

    /** The field placedAt. */
    public OrderedField<Order, Instant> placedAt() {
        return new OrderedField<Order, Instant>("placedAt", Scalar.INSTANT_AS_SECONDS);
    }

    /** The field priority. */
    public OrderedField<Order, Integer> priority() {
        return new OrderedField<Order, Integer>("priority", Scalar.INT);
    }

    /** The field note. */
    public Field<Order> note() {
        return new Field<Order>("note");
    }

    /** The field total. */
    public OrderedField<Order, BigDecimal> total() {
        return new OrderedField<Order, BigDecimal>("total", Scalar.BIG_DECIMAL);
    }

    /** The field comment. */
    public StringField<Order> comment() {
        return new StringField<Order>("comment");
    }

    /** The field history. */
    public ListField<Order, Status> history() {
        return new ListField<Order, Status>("history", StatusCodec.CODEC);
    }

    /** The relations that a query of {@link Order} can fetch in the same request. */
    public static final class Relations {
        /** All of them. */
        public static final Relations ALL = new Relations();

        private Relations() {}

        /** The relation items. */
        public Inclusion<Order, ItemFields.Relations> items() {
            return new Inclusion<Order, ItemFields.Relations>("items", ItemFields.Relations.ALL);
        }

        /** The relation invoice. */
        public Inclusion<Order, NoRelations> invoice() {
            return new Inclusion<Order, NoRelations>("invoice", NoRelations.INSTANCE);
        }
    }

    /** The fields of {@link Order}, as subscriptions filter by them. */
    public static final class Events {
        /** All of them. */
        public static final Events ALL = new Events();

        private Events() {}

        /** The field customerId. */
        public EventStringField<Order> customerId() {
            return new EventStringField<Order>("customerId");
        }

        /** The field number. */
        public EventOrderedField<Order, Integer> number() {
            return new EventOrderedField<Order, Integer>("number", Scalar.INT);
        }

        /** The field status. */
        public EventEnumField<Order, Status> status() {
            return new EventEnumField<Order, Status>("status", StatusCodec.CODEC);
        }

        /** The field placedAt. */
        public EventOrderedField<Order, Instant> placedAt() {
            return new EventOrderedField<Order, Instant>("placedAt", Scalar.INSTANT_AS_SECONDS);
        }

        /** The field priority. */
        public EventOrderedField<Order, Integer> priority() {
            return new EventOrderedField<Order, Integer>("priority", Scalar.INT);
        }

        /** The field total. */
        public EventOrderedField<Order, BigDecimal> total() {
            return new EventOrderedField<Order, BigDecimal>("total", Scalar.BIG_DECIMAL);
        }

        /** The field comment. */
        public EventStringField<Order> comment() {
            return new EventStringField<Order>("comment");
        }

        /** The field history. */
        public EventListField<Order, Status> history() {
            return new EventListField<Order, Status>("history", StatusCodec.CODEC);
        }
    }
}
