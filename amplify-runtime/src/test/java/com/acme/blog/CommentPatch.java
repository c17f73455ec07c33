package com.acme.blog;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes of a {@link Comment}; what is not set stays as it is. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class CommentPatch extends Draft<CommentPatch> {
    CommentPatch(Input input) {
        super(input);
    }

    @Override
    protected CommentPatch next(Input changed) {
        return new CommentPatch(changed);
    }

    /** The field content. */
    public CommentPatch content(String content) {
        return this.set("content", content);
    }

    /** The relation blog. */
    public CommentPatch blog(Ref<Blog> blog) {
        var withBlog = this.input.withKey(blog, "blogId");
        return new CommentPatch(withBlog);
    }

    /** The relation blog. */
    public CommentPatch blog(Blog blog) {
        var withBlog = this.input.with("blogId", blog.id());
        return new CommentPatch(withBlog);
    }

    /** The relation blog. */
    public CommentPatch blogId(String blogId) {
        return this.set("blogId", blogId);
    }
}
