package com.acme.blog;

import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.Step;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A {@link Blog} that is to be created. Immutable. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class BlogCreate extends Draft<BlogCreate> {
    BlogCreate(Input input) {
        super(input);
    }

    @Override
    protected BlogCreate next(Input changed) {
        return new BlogCreate(changed);
    }

    /** The field id. */
    public BlogCreate id(@Nullable String id) {
        return this.setOptional("id", id);
    }

    /** The field content. */
    public BlogCreate content(@Nullable String content) {
        return this.setOptional("content", content);
    }

    /** The field publishedAt. */
    public BlogCreate publishedAt(@Nullable Instant publishedAt) {
        return this.setOptional("publishedAt", publishedAt);
    }

    /** The field authorId. */
    public BlogCreate authorId(@Nullable String authorId) {
        return this.setOptional("authorId", authorId);
    }

    /** The field tags. */
    public BlogCreate tags(@Nullable String... tags) {
        var tagsList = Arrays.asList(tags);
        return this.tags(tagsList);
    }

    /** The field tags. */
    public BlogCreate tags(Collection<@Nullable String> tags) {
        return this.setAll("tags", tags);
    }

    /** Asks for title. */
    public static final class TitleStep extends Step {
        TitleStep(Input input) {
            super(input);
        }

        /** The field title. */
        public SlugStep title(String title) {
            var withTitle = this.input.with("title", title);
            return new SlugStep(withTitle);
        }
    }

    /** Asks for slug. */
    public static final class SlugStep extends Step {
        SlugStep(Input input) {
            super(input);
        }

        /** The field slug. */
        public BlogCreate slug(String slug) {
            var withSlug = this.input.with("slug", slug);
            return new BlogCreate(withSlug);
        }
    }
}
