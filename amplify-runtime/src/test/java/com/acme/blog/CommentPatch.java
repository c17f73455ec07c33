package com.acme.blog;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Changes of a {@link Comment}; what is not set stays as it is. Immutable.
 */
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

    /**
     * The field content.
     *
     * @param content the value
     * @return what comes next
     */
    public CommentPatch content(String content) {
        return new CommentPatch(this.input.with("content", Scalar.STRING, content));
    }

    /**
     * The relation blog.
     *
     * @param blog a reference to the record
     * @return what comes next
     */
    public CommentPatch blog(Ref<Blog> blog) {
        return new CommentPatch(this.input.withKey("blogId", blog));
    }

    /**
     * The relation blog.
     *
     * @param blog the record
     * @return what comes next
     */
    public CommentPatch blog(Blog blog) {
        return blogId(blog.id());
    }

    /**
     * The relation blog.
     *
     * @param blogId the identifier of the record
     * @return what comes next
     */
    public CommentPatch blogId(String blogId) {
        return new CommentPatch(this.input.with("blogId", Scalar.STRING, blogId));
    }
}
