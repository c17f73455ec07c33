package com.acme.blog;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Comment} that is to be created. Immutable.
 */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class CommentCreate {
    private final Input input;

    CommentCreate(Input input) {
        this.input = input;
    }

    static ContentStep start() {
        return new ContentStep(Input.EMPTY);
    }

    Input input() {
        return input;
    }

    /**
     * The field id.
     *
     * @param id the value; null leaves it unset
     * @return what comes next
     */
    public CommentCreate id(@Nullable String id) {
        return new CommentCreate(this.input.withOptional("id", Scalar.STRING, id));
    }

    /**
     * Asks for {@code content}.
     */
    public static final class ContentStep {
        private final Input input;

        private ContentStep(Input input) {
            this.input = input;
        }

        /**
         * The field content.
         *
         * @param content the value
         * @return what comes next
         */
        public BlogStep content(String content) {
            return new BlogStep(this.input.with("content", Scalar.STRING, content));
        }
    }

    /**
     * Asks for {@code blog}.
     */
    public static final class BlogStep {
        private final Input input;

        private BlogStep(Input input) {
            this.input = input;
        }

        /**
         * The relation blog.
         *
         * @param blog a reference to the record
         * @return what comes next
         */
        public CommentCreate blog(Ref<Blog> blog) {
            return new CommentCreate(this.input.withKey("blogId", blog));
        }

        /**
         * The relation blog.
         *
         * @param blog the record
         * @return what comes next
         */
        public CommentCreate blog(Blog blog) {
            return blogId(blog.id());
        }

        /**
         * The relation blog.
         *
         * @param blogId the identifier of the record
         * @return what comes next
         */
        public CommentCreate blogId(String blogId) {
            return new CommentCreate(this.input.with("blogId", Scalar.STRING, blogId));
        }
    }
}
