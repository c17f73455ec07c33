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
        return new BlogCreate(this.input.withOptional("id", id));
    }

    /** The field content. */
    public BlogCreate content(@Nullable String content) {
        return new BlogCreate(this.input.withOptional("content", content));
    }

    /** The field publishedAt. */
    public BlogCreate publishedAt(@Nullable Instant publishedAt) {
        return new BlogCreate(this.input.withOptional("publishedAt", publishedAt));
    }

    /** The field authorId. */
    public BlogCreate authorId(@Nullable String authorId) {
        return new BlogCreate(this.input.withOptional("authorId", authorId));
    }

    /** The field tags. */
    public BlogCreate tags(@Nullable String... tags) {
        return tags(Arrays.asList(tags));
    }

    /** The field tags. */
    public BlogCreate tags(Collection<@Nullable String> tags) {
        return new BlogCreate(this.input.withAll("tags", tags));
    }

    /** Asks for title. */
    public static final class TitleStep {
        private final Input input;

        TitleStep(Input input) {
            this.input = input;
        }

        /** The field title. */
        public SlugStep title(String title) {
            return new SlugStep(this.input.with("title", title));
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
            return new BlogCreate(this.input.with("slug", slug));
        }
    }
}
