package com.acme.blog;

import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Input;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a {@link Blog}; what is not set stays as it is. Immutable.
 */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class BlogPatch {
    private final Input input;

    BlogPatch(Input input) {
        this.input = input;
    }

    Input input() {
        return input;
    }

    /**
     * The field title.
     *
     * @param title the value
     * @return what comes next
     */
    public BlogPatch title(String title) {
        return new BlogPatch(this.input.with("title", Scalar.STRING, title));
    }

    /**
     * The field slug.
     *
     * @param slug the value
     * @return what comes next
     */
    public BlogPatch slug(String slug) {
        return new BlogPatch(this.input.with("slug", Scalar.STRING, slug));
    }

    /**
     * The field content.
     *
     * @param content the value
     * @return what comes next
     */
    public BlogPatch content(String content) {
        return new BlogPatch(this.input.with("content", Scalar.STRING, content));
    }

    /**
     * Sets {@code content} to null.
     *
     * @return what comes next
     */
    public BlogPatch clearContent() {
        return new BlogPatch(this.input.clear("content"));
    }

    /**
     * The field publishedAt.
     *
     * @param publishedAt the value
     * @return what comes next
     */
    public BlogPatch publishedAt(Instant publishedAt) {
        return new BlogPatch(this.input.with("publishedAt", Scalar.INSTANT, publishedAt));
    }

    /**
     * Sets {@code publishedAt} to null.
     *
     * @return what comes next
     */
    public BlogPatch clearPublishedAt() {
        return new BlogPatch(this.input.clear("publishedAt"));
    }

    /**
     * The field authorId.
     *
     * @param authorId the value
     * @return what comes next
     */
    public BlogPatch authorId(String authorId) {
        return new BlogPatch(this.input.with("authorId", Scalar.STRING, authorId));
    }

    /**
     * Sets {@code authorId} to null.
     *
     * @return what comes next
     */
    public BlogPatch clearAuthorId() {
        return new BlogPatch(this.input.clear("authorId"));
    }

    /**
     * The field tags.
     *
     * @param tags the elements
     * @return what comes next
     */
    public BlogPatch tags(@Nullable String... tags) {
        return tags(Arrays.asList(tags));
    }

    /**
     * The field tags.
     *
     * @param tags the elements
     * @return what comes next
     */
    public BlogPatch tags(Collection<@Nullable String> tags) {
        return new BlogPatch(this.input.withAll("tags", Scalar.STRING, tags));
    }

    /**
     * Sets {@code tags} to null.
     *
     * @return what comes next
     */
    public BlogPatch clearTags() {
        return new BlogPatch(this.input.clear("tags"));
    }
}
