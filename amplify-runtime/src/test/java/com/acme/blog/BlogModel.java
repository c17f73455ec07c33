package com.acme.blog;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.IndexQuery;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Connection;
import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.ModelClient;
import dev.amplify4j.runtime.client.ModelOperations;
import dev.amplify4j.runtime.client.ModelType;
import dev.amplify4j.runtime.client.Relation;
import dev.amplify4j.runtime.client.RootField;
import dev.amplify4j.runtime.client.Row;
import dev.amplify4j.runtime.client.Step;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The operations of {@link Blog}. Immutable and safe for use by several threads. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class BlogModel
        extends ModelOperations<
                Blog,
                BlogFields,
                BlogFields.Relations,
                BlogFields.Events,
                String,
                BlogModel.Create.TitleStep,
                BlogModel.Create,
                BlogPatch> {
    private static final RootField BLOGS_BY_SLUG_QUERY = RootField.page(
            "blogsBySlug", "ModelBlogFilterInput", "slug", "String!", "sortDirection", "ModelSortDirection");
    private static final Relation<Comment, CommentFields, CommentFields.Relations> COMMENTS_RELATION =
            Relation.<Comment, CommentFields, CommentFields.Relations>many(
                    () -> CommentModel.TYPE, "comments", "ModelCommentFilterInput");

    /** What clients know of the model. */
    public static final ModelType<Blog, BlogFields, BlogFields.Relations> TYPE = new ModelType<
                    Blog, BlogFields, BlogFields.Relations>(
                    "Blog", BlogFields.blog, BlogFields.Relations.ALL, BlogModel::read)
            .keyedBy("id")
            .selecting("id title slug content publishedAt authorId tags", "createdAt updatedAt owner")
            .following(COMMENTS_RELATION)
            .get("getBlog", "id", "ID!")
            .list("listBlogs", "ModelBlogFilterInput")
            .create("createBlog", "CreateBlogInput")
            .update("updateBlog", "UpdateBlogInput", "ModelBlogConditionInput")
            .delete("deleteBlog", "DeleteBlogInput", "ModelBlogConditionInput")
            .onCreate("onCreateBlog", "ModelSubscriptionBlogFilterInput")
            .onUpdate("onUpdateBlog", "ModelSubscriptionBlogFilterInput")
            .onDelete("onDeleteBlog", "ModelSubscriptionBlogFilterInput");

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public BlogModel(Connection connection) {
        this(new ModelClient<Blog, BlogFields, BlogFields.Relations>(connection, TYPE));
    }

    private BlogModel(ModelClient<Blog, BlogFields, BlogFields.Relations> client) {
        super(client, BlogFields.Events.ALL, new Create.TitleStep(Input.EMPTY), new BlogPatch(Input.EMPTY));
    }

    /** Begins a query of the index {@code blogsBySlug}. */
    public IndexQuery<Blog, BlogFields, BlogFields.Relations> blogsBySlug(String slug) {
        var slugKey = Input.EMPTY.with("slug", slug);
        return this.client.index(BLOGS_BY_SLUG_QUERY, slugKey);
    }

    /** Begins a query of the relation {@code comments} of a record. */
    public IndexQuery<Comment, CommentFields, CommentFields.Relations> comments(Blog blog) {
        var blogKey = key(blog.id());
        return this.client.related(blogKey, COMMENTS_RELATION);
    }

    /** The same operations with another authorization mode, more headers or another timeout. */
    public BlogModel with(UnaryOperator<CallOptions> options) {
        return new BlogModel(this.client.with(options));
    }

    private static Blog read(Row row) {
        var idValue = Scalar.STRING.required(row, "id");
        var titleValue = Scalar.STRING.required(row, "title");
        var slugValue = Scalar.STRING.required(row, "slug");
        var contentValue = Scalar.STRING.optional(row, "content");
        var publishedAtValue = Scalar.INSTANT.optional(row, "publishedAt");
        var authorIdValue = Scalar.STRING.optional(row, "authorId");
        var tagsValue = Scalar.STRING.optionalList(row, "tags");
        var commentsValue = row.many(COMMENTS_RELATION);
        return new Blog(
                idValue,
                titleValue,
                slugValue,
                contentValue,
                publishedAtValue,
                authorIdValue,
                tagsValue,
                commentsValue);
    }

    private static Input key(String id) {
        return Input.EMPTY.with("id", id);
    }

    /** A {@link Blog} that is to be created. Immutable. */
    public static final class Create extends Draft<Create> {
        Create(Input input) {
            super(input);
        }

        @Override
        protected Create next(Input changed) {
            return new Create(changed);
        }

        /** The field id. */
        public Create id(@Nullable String id) {
            return this.setOptional("id", id);
        }

        /** The field content. */
        public Create content(@Nullable String content) {
            return this.setOptional("content", content);
        }

        /** The field publishedAt. */
        public Create publishedAt(@Nullable Instant publishedAt) {
            return this.setOptional("publishedAt", publishedAt);
        }

        /** The field authorId. */
        public Create authorId(@Nullable String authorId) {
            return this.setOptional("authorId", authorId);
        }

        /** The field tags. */
        public Create tags(@Nullable String... tags) {
            var tagsList = Arrays.asList(tags);
            return this.tags(tagsList);
        }

        /** The field tags. */
        public Create tags(Collection<@Nullable String> tags) {
            return this.setAll("tags", tags);
        }

        /** Asks for title. */
        public static final class TitleStep extends Step {
            TitleStep(Input input) {
                super(input);
            }

            /** The field title. */
            public Create.SlugStep title(String title) {
                var withTitle = this.input.with("title", title);
                return new Create.SlugStep(withTitle);
            }
        }

        /** Asks for slug. */
        public static final class SlugStep extends Step {
            SlugStep(Input input) {
                super(input);
            }

            /** The field slug. */
            public Create slug(String slug) {
                var withSlug = this.input.with("slug", slug);
                return new Create(withSlug);
            }
        }
    }
}
