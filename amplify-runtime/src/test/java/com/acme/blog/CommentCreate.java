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
        var withId = this.input.withOptional("id", id);
        return new CommentCreate(withId);
    }

    /** Asks for content. */
    public static final class ContentStep {
        private final Input input;

        ContentStep(Input input) {
            this.input = input;
        }

        /** The field content. */
        public BlogStep content(String content) {
            var withContent = this.input.with("content", content);
            return new BlogStep(withContent);
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
            var withBlog = this.input.withKey(blog, "blogId");
            return new CommentCreate(withBlog);
        }

        /** The relation blog. */
        public CommentCreate blog(Blog blog) {
            var withBlog = this.input.with("blogId", blog.id());
            return new CommentCreate(withBlog);
        }

        /** The relation blog. */
        public CommentCreate blogId(String blogId) {
            var withBlogId = this.input.with("blogId", blogId);
            return new CommentCreate(withBlogId);
        }
    }
}
