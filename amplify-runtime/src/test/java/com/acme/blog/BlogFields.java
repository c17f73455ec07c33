package com.acme.blog;

import dev.amplify4j.runtime.EventListField;
import dev.amplify4j.runtime.EventOrderedField;
import dev.amplify4j.runtime.EventStringField;
import dev.amplify4j.runtime.Inclusion;
import dev.amplify4j.runtime.ListField;
import dev.amplify4j.runtime.OrderedField;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.StringField;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Blog}, as conditions compare them. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class BlogFields {
    /** For conditions that are written outside of a call. */
    public static final BlogFields blog = new BlogFields();

    private BlogFields() {}

    /** The field id. */
    public StringField<Blog> id() {
        return new StringField<Blog>("id");
    }

    /** The field title. */
    public StringField<Blog> title() {
        return new StringField<Blog>("title");
    }

    /** The field slug. */
    public StringField<Blog> slug() {
        return new StringField<Blog>("slug");
    }

    /** The field content. */
    public StringField<Blog> content() {
        return new StringField<Blog>("content");
    }

    /** The field publishedAt. */
    public OrderedField<Blog, Instant> publishedAt() {
        return new OrderedField<Blog, Instant>("publishedAt", Scalar.INSTANT);
    }

    /** The field authorId. */
    public StringField<Blog> authorId() {
        return new StringField<Blog>("authorId");
    }

    /** The field tags. */
    public ListField<Blog, String> tags() {
        return new ListField<Blog, String>("tags", Scalar.STRING);
    }

    /** The relations that a query of {@link Blog} can fetch in the same request. */
    public static final class Relations {
        /** All of them. */
        public static final Relations ALL = new Relations();

        private Relations() {}

        /** The relation comments. */
        public Inclusion<Blog, CommentFields.Relations> comments() {
            return new Inclusion<Blog, CommentFields.Relations>("comments", CommentFields.Relations.ALL);
        }
    }

    /** The fields of {@link Blog}, as subscriptions filter by them. */
    public static final class Events {
        /** All of them. */
        public static final Events ALL = new Events();

        private Events() {}

        /** The field id. */
        public EventStringField<Blog> id() {
            return new EventStringField<Blog>("id");
        }

        /** The field title. */
        public EventStringField<Blog> title() {
            return new EventStringField<Blog>("title");
        }

        /** The field slug. */
        public EventStringField<Blog> slug() {
            return new EventStringField<Blog>("slug");
        }

        /** The field content. */
        public EventStringField<Blog> content() {
            return new EventStringField<Blog>("content");
        }

        /** The field publishedAt. */
        public EventOrderedField<Blog, Instant> publishedAt() {
            return new EventOrderedField<Blog, Instant>("publishedAt", Scalar.INSTANT);
        }

        /** The field authorId. */
        public EventStringField<Blog> authorId() {
            return new EventStringField<Blog>("authorId");
        }

        /** The field tags. */
        public EventListField<Blog, String> tags() {
            return new EventListField<Blog, String>("tags", Scalar.STRING);
        }
    }
}
