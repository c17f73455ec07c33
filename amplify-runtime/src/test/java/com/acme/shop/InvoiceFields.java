package com.acme.shop;

import dev.amplify4j.runtime.EventOrderedField;
import dev.amplify4j.runtime.EventStringField;
import dev.amplify4j.runtime.OrderedField;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Invoice}, as conditions compare them. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class InvoiceFields {
    /** For conditions that are written outside of a call. */
    public static final InvoiceFields invoice = new InvoiceFields();

    private InvoiceFields() {}

    /** The field id. */
    public StringField<Invoice> id() {
        return new StringField<Invoice>("id");
    }

    /** The field customerId. */
    public StringField<Invoice> customerId() {
        return new StringField<Invoice>("customerId");
    }

    /** The field number. */
    public OrderedField<Invoice, Integer> number() {
        return new OrderedField<Invoice, Integer>("number", Scalar.INT);
    }

    /** The fields of {@link Invoice}, as subscriptions filter by them. */
    public static final class Events {
        /** All of them. */
        public static final Events ALL = new Events();

        private Events() {}

        /** The field id. */
        public EventStringField<Invoice> id() {
            return new EventStringField<Invoice>("id");
        }

        /** The field customerId. */
        public EventStringField<Invoice> customerId() {
            return new EventStringField<Invoice>("customerId");
        }

        /** The field number. */
        public EventOrderedField<Invoice, Integer> number() {
            return new EventOrderedField<Invoice, Integer>("number", Scalar.INT);
        }
    }
}
