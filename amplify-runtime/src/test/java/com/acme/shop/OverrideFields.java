package com.acme.shop;

import dev.amplify4j.runtime.BooleanField;
import dev.amplify4j.runtime.EventBooleanField;
import dev.amplify4j.runtime.EventListField;
import dev.amplify4j.runtime.EventStringField;
import dev.amplify4j.runtime.ListField;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Override}, as conditions compare them. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
final class OverrideFields {
    /** For conditions that are written outside of a call. */
    public static final OverrideFields override = new OverrideFields();

    private OverrideFields() {}

    /** The field id. */
    public StringField<Override> id() {
        return new StringField<Override>("id");
    }

    /** The field input. */
    public StringField<Override> input() {
        return new StringField<Override>("input");
    }

    /** The field client. */
    public StringField<Override> client() {
        return new StringField<Override>("client");
    }

    /** The field key. */
    public StringField<Override> key() {
        return new StringField<Override>("key");
    }

    /** The field condition. */
    public BooleanField<Override> condition() {
        return new BooleanField<Override>("condition");
    }

    /** The field clear. */
    public ListField<Override, String> clear() {
        return new ListField<Override, String>("clear", Scalar.STRING);
    }

    /** The fields of {@link Override}, as subscriptions filter by them. */
    public static final class Events {
        /** All of them. */
        public static final Events ALL = new Events();

        private Events() {}

        /** The field id. */
        public EventStringField<Override> id() {
            return new EventStringField<Override>("id");
        }

        /** The field input. */
        public EventStringField<Override> input() {
            return new EventStringField<Override>("input");
        }

        /** The field client. */
        public EventStringField<Override> client() {
            return new EventStringField<Override>("client");
        }

        /** The field key. */
        public EventStringField<Override> key() {
            return new EventStringField<Override>("key");
        }

        /** The field condition. */
        public EventBooleanField<Override> condition() {
            return new EventBooleanField<Override>("condition");
        }

        /** The field clear. */
        public EventListField<Override, String> clear() {
            return new EventListField<Override, String>("clear", Scalar.STRING);
        }
    }
}
