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
 * A {@link Blog} that is to be created. Immutable.
 */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class BlogCreate {
    private final Input input;

    BlogCreate(Input input) {
        this.input = input;
    }

    static TitleStep start() {
        return new TitleStep(Input.EMPTY);
    }

    Input input() {
        return input;
    }

    /**
     * The field id.
     *
     * @param id the value; null leaves it unset
     * @return what comes next
     */
    public BlogCreate id(@Nullable String id) {
        return new BlogCreate(this.input.withOptional("id", Scalar.STRING, id));
    }

    /**
     * The field content.
     *
     * @param content the value; null leaves it unset
     * @return what comes next
     */
    public BlogCreate content(@Nullable String content) {
        return new BlogCreate(this.input.withOptional("content", Scalar.STRING, content));
    }

    /**
     * The field publishedAt.
     *
     * @param publishedAt the value; null leaves it unset
     * @return what comes next
     */
    public BlogCreate publishedAt(@Nullable Instant publishedAt) {
        return new BlogCreate(this.input.withOptional("publishedAt", Scalar.INSTANT, publishedAt));
    }

    /**
     * The field authorId.
     *
     * @param authorId the value; null leaves it unset
     * @return what comes next
     */
    public BlogCreate authorId(@Nullable String authorId) {
        return new BlogCreate(this.input.withOptional("authorId", Scalar.STRING, authorId));
    }

    /**
     * The field tags.
     *
     * @param tags the elements
     * @return what comes next
     */
    public BlogCreate tags(@Nullable String... tags) {
        return tags(Arrays.asList(tags));
    }

    /**
     * The field tags.
     *
     * @param tags the elements
     * @return what comes next
     */
    public BlogCreate tags(Collection<@Nullable String> tags) {
        return new BlogCreate(this.input.withAll("tags", Scalar.STRING, tags));
    }

    /**
     * Asks for {@code title}.
     */
    public static final class TitleStep {
        private final Input input;

        private TitleStep(Input input) {
            this.input = input;
        }

        /**
         * The field title.
         *
         * @param title the value
         * @return what comes next
         */
        public SlugStep title(String title) {
            return new SlugStep(this.input.with("title", Scalar.STRING, title));
        }
    }

    /**
     * Asks for {@code slug}.
     */
    public static final class SlugStep {
        private final Input input;

        private SlugStep(Input input) {
            this.input = input;
        }

        /**
         * The field slug.
         *
         * @param slug the value
         * @return what comes next
         */
        public BlogCreate slug(String slug) {
            return new BlogCreate(this.input.with("slug", Scalar.STRING, slug));
        }
    }
}
