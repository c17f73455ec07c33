package com.acme.blog;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.Condition;
import dev.amplify4j.runtime.Events;
import dev.amplify4j.runtime.IndexQuery;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Query;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Connection;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.ModelClient;
import dev.amplify4j.runtime.client.ModelType;
import dev.amplify4j.runtime.client.Relation;
import dev.amplify4j.runtime.client.RootField;
import dev.amplify4j.runtime.client.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The operations of {@link Blog}. Immutable and safe for use by several threads.
 */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class BlogModel {
    private static final RootField GET = RootField.query("getBlog", Map.of("id", "ID!"));

    private static final RootField LIST = RootField.query(
            "listBlogs", Map.of("filter", "ModelBlogFilterInput", "limit", "Int", "nextToken", "String"));

    private static final RootField CREATE = RootField.mutation("createBlog", Map.of("input", "CreateBlogInput!"));

    private static final RootField UPDATE = RootField.mutation(
            "updateBlog", Map.of("input", "UpdateBlogInput!", "condition", "ModelBlogConditionInput"));

    private static final RootField DELETE = RootField.mutation(
            "deleteBlog", Map.of("input", "DeleteBlogInput!", "condition", "ModelBlogConditionInput"));

    private static final RootField ON_CREATE =
            RootField.subscription("onCreateBlog", Map.of("filter", "ModelSubscriptionBlogFilterInput"));

    private static final RootField ON_UPDATE =
            RootField.subscription("onUpdateBlog", Map.of("filter", "ModelSubscriptionBlogFilterInput"));

    private static final RootField ON_DELETE =
            RootField.subscription("onDeleteBlog", Map.of("filter", "ModelSubscriptionBlogFilterInput"));

    private static final RootField BLOGS_BY_SLUG = RootField.query(
            "blogsBySlug",
            Map.of(
                    "slug",
                    "String!",
                    "sortDirection",
                    "ModelSortDirection",
                    "filter",
                    "ModelBlogFilterInput",
                    "limit",
                    "Int",
                    "nextToken",
                    "String"));

    private static final Relation<Comment, CommentFields, CommentFields.Relations> COMMENTS = Relation.many(
            "comments",
            Map.of(
                    "sortDirection",
                    "ModelSortDirection",
                    "filter",
                    "ModelCommentFilterInput",
                    "limit",
                    "Int",
                    "nextToken",
                    "String"),
            () -> CommentModel.TYPE);

    /**
     * What clients know of the model.
     */
    public static final ModelType<Blog, BlogFields, BlogFields.Relations> TYPE = ModelType.of(
                    "Blog", BlogFields.blog, BlogFields.Relations.ALL, List.of("id"), BlogModel::read)
            .selecting("id title slug content publishedAt authorId tags", "createdAt updatedAt owner")
            .following(COMMENTS)
            .readBy(GET);

    private final ModelClient<Blog, BlogFields, BlogFields.Relations> client;

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public BlogModel(Connection connection) {
        this(new ModelClient<>(connection, TYPE));
    }

    private BlogModel(ModelClient<Blog, BlogFields, BlogFields.Relations> client) {
        this.client = client;
    }

    private static Blog read(Row row) {
        return new Blog(
                row.required("id", Scalar.STRING),
                row.required("title", Scalar.STRING),
                row.required("slug", Scalar.STRING),
                row.optional("content", Scalar.STRING),
                row.optional("publishedAt", Scalar.INSTANT),
                row.optional("authorId", Scalar.STRING),
                row.optionalList("tags", Scalar.STRING),
                row.many(COMMENTS));
    }

    /**
     * Reads one record.
     *
     * @param id its identifier
     * @return the record; empty when there is none
     */
    public Optional<Blog> get(String id) {
        return client.get(key(id));
    }

    /**
     * Reads the first page of records.
     *
     * @return the page
     */
    public Page<Blog> list() {
        return query().fetch();
    }

    /**
     * Reads the first page of records that meet a condition.
     *
     * @param condition makes a condition from the model's fields
     * @return the page
     */
    public Page<Blog> list(Function<BlogFields, Condition<Blog>> condition) {
        return query().where(condition).fetch();
    }

    /**
     * Reads the first page of records that meet a condition.
     *
     * @param condition what must hold
     * @return the page
     */
    public Page<Blog> list(Condition<Blog> condition) {
        return query().where(condition).fetch();
    }

    /**
     * Begins a query of all records.
     *
     * @return a query that has yet to be sent
     */
    public Query<Blog, BlogFields, BlogFields.Relations> query() {
        return client.query(LIST);
    }

    /**
     * Begins a query of the index {@code blogsBySlug}.
     *
     * @param slug the partition key
     * @return a query that has yet to be sent
     */
    public IndexQuery<Blog, BlogFields, BlogFields.Relations> blogsBySlug(String slug) {
        return client.index(BLOGS_BY_SLUG, Input.EMPTY.with("slug", Scalar.STRING, slug));
    }

    /**
     * Begins a query of the relation {@code comments} of a record.
     *
     * @param blog the record
     * @return a query that has yet to be sent
     */
    public IndexQuery<Comment, CommentFields, CommentFields.Relations> comments(Blog blog) {
        return client.related(key(blog.id()), COMMENTS);
    }

    /**
     * Creates a record.
     *
     * @param input sets the required values one after the other, then any others
     * @return the record
     */
    public Blog create(Function<BlogCreate.TitleStep, BlogCreate> input) {
        return client.mutate(CREATE, input.apply(BlogCreate.start()).input(), null);
    }

    /**
     * Changes a record.
     *
     * @param id its identifier
     * @param patch sets and clears values; what it leaves out stays as it is
     * @return the record after the change
     */
    public Blog update(String id, UnaryOperator<BlogPatch> patch) {
        return client.mutate(UPDATE, patch.apply(new BlogPatch(key(id))).input(), null);
    }

    /**
     * Deletes a record.
     *
     * @param id its identifier
     * @return the record as it was
     */
    public Blog delete(String id) {
        return client.mutate(DELETE, key(id), null);
    }

    /**
     * Makes writes depend on the record as it is.
     *
     * @param condition makes a condition from the model's fields
     * @return the writes that have a condition
     */
    public OnlyIf onlyIf(Function<BlogFields, Condition<Blog>> condition) {
        return onlyIf(condition.apply(BlogFields.blog));
    }

    /**
     * Makes writes depend on the record as it is.
     *
     * @param condition what must hold
     * @return the writes that have a condition
     */
    public OnlyIf onlyIf(Condition<Blog> condition) {
        return new OnlyIf(client, condition);
    }

    /**
     * Hears of records that are created.
     *
     * @return events that have yet to be subscribed to
     */
    public Events<Blog, BlogFields.Events> onCreate() {
        return client.events(ON_CREATE, BlogFields.Events.ALL);
    }

    /**
     * Hears of records that are changed.
     *
     * @return events that have yet to be subscribed to
     */
    public Events<Blog, BlogFields.Events> onUpdate() {
        return client.events(ON_UPDATE, BlogFields.Events.ALL);
    }

    /**
     * Hears of records that are deleted.
     *
     * @return events that have yet to be subscribed to
     */
    public Events<Blog, BlogFields.Events> onDelete() {
        return client.events(ON_DELETE, BlogFields.Events.ALL);
    }

    /**
     * The same operations with another authorization mode, more headers or another timeout.
     *
     * @param options makes other options of the present ones
     * @return another view of the same client
     */
    public BlogModel with(UnaryOperator<CallOptions> options) {
        return new BlogModel(client.with(options));
    }

    private static Input key(String id) {
        return Input.EMPTY.with("id", Scalar.STRING, id);
    }

    /**
     * Writes that are done only if the record meets a condition.
     */
    public static final class OnlyIf {
        private final ModelClient<Blog, BlogFields, BlogFields.Relations> client;

        private final Condition<Blog> condition;

        private OnlyIf(ModelClient<Blog, BlogFields, BlogFields.Relations> client, Condition<Blog> condition) {
            this.client = client;
            this.condition = condition;
        }

        /**
         * Changes a record.
         *
         * @param id its identifier
         * @param patch sets and clears values; what it leaves out stays as it is
         * @return the record after the change
         */
        public Blog update(String id, UnaryOperator<BlogPatch> patch) {
            return client.mutate(UPDATE, patch.apply(new BlogPatch(key(id))).input(), condition);
        }

        /**
         * Deletes a record.
         *
         * @param id its identifier
         * @return the record as it was
         */
        public Blog delete(String id) {
            return client.mutate(DELETE, key(id), condition);
        }
    }
}
