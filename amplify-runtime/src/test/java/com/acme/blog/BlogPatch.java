package com.acme.blog;

import dev.amplify4j.runtime.client.Draft;
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
public final class BlogPatch extends Draft<BlogPatch> {
    BlogPatch(Input input) {
        super(input);
    }

    @Override
    protected BlogPatch next(Input changed) {
        return new BlogPatch(changed);
    }

    /** The field title. */
    public BlogPatch title(String title) {
        return this.set("title", title);
    }

    /** The field slug. */
    public BlogPatch slug(String slug) {
        return this.set("slug", slug);
    }

    /** The field content. */
    public BlogPatch content(String content) {
        return this.set("content", content);
    }

    /** Sets content to null. */
    public BlogPatch clearContent() {
        var cleared = this.input.clear("content");
        return this.next(cleared);
    }

    /** The field publishedAt. */
    public BlogPatch publishedAt(Instant publishedAt) {
        return this.set("publishedAt", publishedAt);
    }

    /** Sets publishedAt to null. */
    public BlogPatch clearPublishedAt() {
        var cleared = this.input.clear("publishedAt");
        return this.next(cleared);
    }

    /** The field authorId. */
    public BlogPatch authorId(String authorId) {
        return this.set("authorId", authorId);
    }

    /** Sets authorId to null. */
    public BlogPatch clearAuthorId() {
        var cleared = this.input.clear("authorId");
        return this.next(cleared);
    }

    /** The field tags. */
    public BlogPatch tags(@Nullable String... tags) {
        var tagsList = Arrays.asList(tags);
        return this.tags(tagsList);
    }

    /** The field tags. */
    public BlogPatch tags(Collection<@Nullable String> tags) {
        return this.setAll("tags", tags);
    }

    /** Sets tags to null. */
    public BlogPatch clearTags() {
        var cleared = this.input.clear("tags");
        return this.next(cleared);
    }
}
