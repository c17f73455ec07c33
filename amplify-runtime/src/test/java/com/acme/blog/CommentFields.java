package com.acme.blog;

import dev.amplify4j.runtime.EventStringField;
import dev.amplify4j.runtime.Inclusion;
import dev.amplify4j.runtime.StringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Comment}, as conditions compare them. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class CommentFields {
    /** For conditions that are written outside of a call. */
    public static final CommentFields comment = new CommentFields();

    private CommentFields() {}

    /** The field id. */
    public StringField<Comment> id() {
        return new StringField<Comment>("id");
    }

    /** The field content. */
    public StringField<Comment> content() {
        return new StringField<Comment>("content");
    }

    /** The field blogId. */
    public StringField<Comment> blogId() {
        return new StringField<Comment>("blogId");
    }

    /** The relations that a query of {@link Comment} can fetch in the same request. */
    public static final class Relations {
        /** All of them. */
        public static final Relations ALL = new Relations();

        private Relations() {}

        /** The relation blog. */
        public Inclusion<Comment, BlogFields.Relations> blog() {
            return new Inclusion<Comment, BlogFields.Relations>("blog", BlogFields.Relations.ALL);
        }
    }

    /** The fields of {@link Comment}, as subscriptions filter by them. */
    public static final class Events {
        /** All of them. */
        public static final Events ALL = new Events();

        private Events() {}

        /** The field id. */
        public EventStringField<Comment> id() {
            return new EventStringField<Comment>("id");
        }

        /** The field content. */
        public EventStringField<Comment> content() {
            return new EventStringField<Comment>("content");
        }

        /** The field blogId. */
        public EventStringField<Comment> blogId() {
            return new EventStringField<Comment>("blogId");
        }
    }
}
