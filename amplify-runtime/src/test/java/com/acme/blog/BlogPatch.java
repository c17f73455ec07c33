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
        var withTitle = this.input.with("title", title);
        return new BlogPatch(withTitle);
    }

    /** The field slug. */
    public BlogPatch slug(String slug) {
        var withSlug = this.input.with("slug", slug);
        return new BlogPatch(withSlug);
    }

    /** The field content. */
    public BlogPatch content(String content) {
        var withContent = this.input.with("content", content);
        return new BlogPatch(withContent);
    }

    /** Sets content to null. */
    public BlogPatch clearContent() {
        var cleared = this.input.clear("content");
        return new BlogPatch(cleared);
    }

    /** The field publishedAt. */
    public BlogPatch publishedAt(Instant publishedAt) {
        var withPublishedAt = this.input.with("publishedAt", publishedAt);
        return new BlogPatch(withPublishedAt);
    }

    /** Sets publishedAt to null. */
    public BlogPatch clearPublishedAt() {
        var cleared = this.input.clear("publishedAt");
        return new BlogPatch(cleared);
    }

    /** The field authorId. */
    public BlogPatch authorId(String authorId) {
        var withAuthorId = this.input.with("authorId", authorId);
        return new BlogPatch(withAuthorId);
    }

    /** Sets authorId to null. */
    public BlogPatch clearAuthorId() {
        var cleared = this.input.clear("authorId");
        return new BlogPatch(cleared);
    }

    /** The field tags. */
    public BlogPatch tags(@Nullable String... tags) {
        return tags(Arrays.asList(tags));
    }

    /** The field tags. */
    public BlogPatch tags(Collection<@Nullable String> tags) {
        var withTags = this.input.withAll("tags", tags);
        return new BlogPatch(withTags);
    }

    /** Sets tags to null. */
    public BlogPatch clearTags() {
        var cleared = this.input.clear("tags");
        return new BlogPatch(cleared);
    }
}
