package com.acme.blog;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.client.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A {@link Comment} that is to be created. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class CommentCreate {
    private final Input input;

    CommentCreate(Input input) {
        this.input = input;
    }

    Input input() {
        return input;
    }

    /** The field id. */
    public CommentCreate id(@Nullable String id) {
        return new CommentCreate(this.input.withOptional("id", id));
    }

    /** Asks for content. */
    public static final class ContentStep {
        private final Input input;

        ContentStep(Input input) {
            this.input = input;
        }

        /** The field content. */
        public BlogStep content(String content) {
            return new BlogStep(this.input.with("content", content));
        }
    }

    /** Asks for blog. */
    public static final class BlogStep {
        private final Input input;

        BlogStep(Input input) {
            this.input = input;
        }

        /** The relation blog. */
        public CommentCreate blog(Ref<Blog> blog) {
            return new CommentCreate(this.input.withKey(blog, "blogId"));
        }

        /** The relation blog. */
        public CommentCreate blog(Blog blog) {
            return new CommentCreate(this.input.with("blogId", blog.id()));
        }

        /** The relation blog. */
        public CommentCreate blogId(String blogId) {
            return new CommentCreate(this.input.with("blogId", blogId));
        }
    }
}
