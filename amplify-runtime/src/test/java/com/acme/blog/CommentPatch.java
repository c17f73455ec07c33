package com.acme.blog;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.client.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes of a {@link Comment}; what is not set stays as it is. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class CommentPatch {
    private final Input input;

    CommentPatch(Input input) {
        this.input = input;
    }

    Input input() {
        return input;
    }

    /** The field content. */
    public CommentPatch content(String content) {
        return new CommentPatch(this.input.with("content", content));
    }

    /** The relation blog. */
    public CommentPatch blog(Ref<Blog> blog) {
        return new CommentPatch(this.input.withKey(blog, "blogId"));
    }

    /** The relation blog. */
    public CommentPatch blog(Blog blog) {
        return new CommentPatch(this.input.with("blogId", blog.id()));
    }

    /** The relation blog. */
    public CommentPatch blogId(String blogId) {
        return new CommentPatch(this.input.with("blogId", blogId));
    }
}
