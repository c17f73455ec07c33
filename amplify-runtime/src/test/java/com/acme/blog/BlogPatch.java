package com.acme.blog;

import dev.amplify4j.runtime.client.Input;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes of a {@link Blog}; what is not set stays as it is. Immutable. */
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

    /** The field title. */
    public BlogPatch title(String title) {
        return new BlogPatch(this.input.with("title", title));
    }

    /** The field slug. */
    public BlogPatch slug(String slug) {
        return new BlogPatch(this.input.with("slug", slug));
    }

    /** The field content. */
    public BlogPatch content(String content) {
        return new BlogPatch(this.input.with("content", content));
    }

    /** Sets content to null. */
    public BlogPatch clearContent() {
        return new BlogPatch(this.input.clear("content"));
    }

    /** The field publishedAt. */
    public BlogPatch publishedAt(Instant publishedAt) {
        return new BlogPatch(this.input.with("publishedAt", publishedAt));
    }

    /** Sets publishedAt to null. */
    public BlogPatch clearPublishedAt() {
        return new BlogPatch(this.input.clear("publishedAt"));
    }

    /** The field authorId. */
    public BlogPatch authorId(String authorId) {
        return new BlogPatch(this.input.with("authorId", authorId));
    }

    /** Sets authorId to null. */
    public BlogPatch clearAuthorId() {
        return new BlogPatch(this.input.clear("authorId"));
    }

    /** The field tags. */
    public BlogPatch tags(@Nullable String... tags) {
        return tags(Arrays.asList(tags));
    }

    /** The field tags. */
    public BlogPatch tags(Collection<@Nullable String> tags) {
        return new BlogPatch(this.input.withAll("tags", tags));
    }

    /** Sets tags to null. */
    public BlogPatch clearTags() {
        return new BlogPatch(this.input.clear("tags"));
    }
}
