package com.acme.blog;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.Step;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A {@link Comment} that is to be created. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class CommentCreate extends Draft<CommentCreate> {
    CommentCreate(Input input) {
        super(input);
    }

    @Override
    protected CommentCreate next(Input changed) {
        return new CommentCreate(changed);
    }

    /** The field id. */
    public CommentCreate id(@Nullable String id) {
        return this.setOptional("id", id);
    }

    /** Asks for content. */
    public static final class ContentStep extends Step {
        ContentStep(Input input) {
            super(input);
        }

        /** The field content. */
        public BlogStep content(String content) {
            var withContent = this.input.with("content", content);
            return new BlogStep(withContent);
        }
    }

    /** Asks for blog. */
    public static final class BlogStep extends Step {
        BlogStep(Input input) {
            super(input);
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
