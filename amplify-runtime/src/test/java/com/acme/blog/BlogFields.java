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

/**
 * The fields of {@link Blog}, as conditions compare them.
 */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class BlogFields {
    /**
     * For conditions that are written outside of a call.
     */
    public static final BlogFields blog = new BlogFields();

    private BlogFields() {}

    /**
     * The field id.
     *
     * @return the field {@code id}
     */
    public StringField<Blog> id() {
        return new StringField<>("id");
    }

    /**
     * The field title.
     *
     * @return the field {@code title}
     */
    public StringField<Blog> title() {
        return new StringField<>("title");
    }

    /**
     * The field slug.
     *
     * @return the field {@code slug}
     */
    public StringField<Blog> slug() {
        return new StringField<>("slug");
    }

    /**
     * The field content.
     *
     * @return the field {@code content}
     */
    public StringField<Blog> content() {
        return new StringField<>("content");
    }

    /**
     * The field publishedAt.
     *
     * @return the field {@code publishedAt}
     */
    public OrderedField<Blog, Instant> publishedAt() {
        return new OrderedField<>("publishedAt", Scalar.INSTANT);
    }

    /**
     * The field authorId.
     *
     * @return the field {@code authorId}
     */
    public StringField<Blog> authorId() {
        return new StringField<>("authorId");
    }

    /**
     * The field tags.
     *
     * @return the field {@code tags}
     */
    public ListField<Blog, String> tags() {
        return new ListField<>("tags", Scalar.STRING);
    }

    /**
     * The relations that a query of {@link Blog} can fetch in the same request.
     */
    public static final class Relations {
        /**
         * All of them.
         */
        public static final Relations ALL = new Relations();

        private Relations() {}

        /**
         * The relation {@code comments}.
         *
         * @return what include takes
         */
        public Inclusion<Blog, CommentFields.Relations> comments() {
            return Inclusion.of("comments", CommentFields.Relations.ALL);
        }
    }

    /**
     * The fields of {@link Blog}, as subscriptions filter by them.
     */
    public static final class Events {
        /**
         * All of them.
         */
        public static final Events ALL = new Events();

        private Events() {}

        /**
         * The field id.
         *
         * @return the field {@code id}
         */
        public EventStringField<Blog> id() {
            return new EventStringField<>("id");
        }

        /**
         * The field title.
         *
         * @return the field {@code title}
         */
        public EventStringField<Blog> title() {
            return new EventStringField<>("title");
        }

        /**
         * The field slug.
         *
         * @return the field {@code slug}
         */
        public EventStringField<Blog> slug() {
            return new EventStringField<>("slug");
        }

        /**
         * The field content.
         *
         * @return the field {@code content}
         */
        public EventStringField<Blog> content() {
            return new EventStringField<>("content");
        }

        /**
         * The field publishedAt.
         *
         * @return the field {@code publishedAt}
         */
        public EventOrderedField<Blog, Instant> publishedAt() {
            return new EventOrderedField<>("publishedAt", Scalar.INSTANT);
        }

        /**
         * The field authorId.
         *
         * @return the field {@code authorId}
         */
        public EventStringField<Blog> authorId() {
            return new EventStringField<>("authorId");
        }

        /**
         * The field tags.
         *
         * @return the field {@code tags}
         */
        public EventListField<Blog, String> tags() {
            return new EventListField<>("tags", Scalar.STRING);
        }
    }
}
