package com.acme.blog;

import dev.amplify4j.runtime.client.Input;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A {@link Blog} that is to be created. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class BlogCreate {
    private final Input input;

    BlogCreate(Input input) {
        this.input = input;
    }

    Input input() {
        return input;
    }

    /** The field id. */
    public BlogCreate id(@Nullable String id) {
        var withId = this.input.withOptional("id", id);
        return new BlogCreate(withId);
    }

    /** The field content. */
    public BlogCreate content(@Nullable String content) {
        var withContent = this.input.withOptional("content", content);
        return new BlogCreate(withContent);
    }

    /** The field publishedAt. */
    public BlogCreate publishedAt(@Nullable Instant publishedAt) {
        var withPublishedAt = this.input.withOptional("publishedAt", publishedAt);
        return new BlogCreate(withPublishedAt);
    }

    /** The field authorId. */
    public BlogCreate authorId(@Nullable String authorId) {
        var withAuthorId = this.input.withOptional("authorId", authorId);
        return new BlogCreate(withAuthorId);
    }

    /** The field tags. */
    public BlogCreate tags(@Nullable String... tags) {
        return tags(Arrays.asList(tags));
    }

    /** The field tags. */
    public BlogCreate tags(Collection<@Nullable String> tags) {
        var withTags = this.input.withAll("tags", tags);
        return new BlogCreate(withTags);
    }

    /** Asks for title. */
    public static final class TitleStep {
        private final Input input;

        TitleStep(Input input) {
            this.input = input;
        }

        /** The field title. */
        public SlugStep title(String title) {
            var withTitle = this.input.with("title", title);
            return new SlugStep(withTitle);
        }
    }

    /** Asks for slug. */
    public static final class SlugStep {
        private final Input input;

        SlugStep(Input input) {
            this.input = input;
        }

        /** The field slug. */
        public BlogCreate slug(String slug) {
            var withSlug = this.input.with("slug", slug);
            return new BlogCreate(withSlug);
        }
    }
}
