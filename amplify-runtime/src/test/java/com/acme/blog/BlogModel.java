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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations of {@link Blog}. Immutable and safe for use by several threads. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class BlogModel {
    private static final RootField GET = RootField.query("getBlog", "id", "ID!");
    private static final RootField LIST = RootField.page("listBlogs", "ModelBlogFilterInput");
    private static final RootField CREATE = RootField.create("createBlog", "CreateBlogInput");
    private static final RootField UPDATE = RootField.write("updateBlog", "UpdateBlogInput", "ModelBlogConditionInput");
    private static final RootField DELETE = RootField.write("deleteBlog", "DeleteBlogInput", "ModelBlogConditionInput");
    private static final RootField ON_CREATE = RootField.events("onCreateBlog", "ModelSubscriptionBlogFilterInput");
    private static final RootField ON_UPDATE = RootField.events("onUpdateBlog", "ModelSubscriptionBlogFilterInput");
    private static final RootField ON_DELETE = RootField.events("onDeleteBlog", "ModelSubscriptionBlogFilterInput");
    private static final RootField BLOGS_BY_SLUG = RootField.page(
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
            .readBy(GET)
            .heardBy(ON_CREATE, ON_UPDATE, ON_DELETE);

    private final ModelClient<Blog, BlogFields, BlogFields.Relations> client;

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public BlogModel(Connection connection) {
        this(new ModelClient<Blog, BlogFields, BlogFields.Relations>(connection, TYPE));
    }

    private BlogModel(ModelClient<Blog, BlogFields, BlogFields.Relations> client) {
        this.client = client;
    }

    /** Reads one record; empty when there is none. */
    public Optional<Blog> get(String id) {
        var idKey = key(id);
        return client.get(idKey);
    }

    /** Reads the first page of records. */
    public Page<Blog> list() {
        return query().fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Blog> list(Function<BlogFields, Condition<Blog>> condition) {
        return query().where(condition).fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Blog> list(Condition<Blog> condition) {
        return query().where(condition).fetch();
    }

    /** Begins a query of all records. */
    public Query<Blog, BlogFields, BlogFields.Relations> query() {
        return client.query(LIST);
    }

    /** Begins a query of the index {@code blogsBySlug}. */
    public IndexQuery<Blog, BlogFields, BlogFields.Relations> blogsBySlug(String slug) {
        var slugKey = Input.EMPTY.with("slug", slug);
        return client.index(BLOGS_BY_SLUG, slugKey);
    }

    /** Begins a query of the relation {@code comments} of a record. */
    public IndexQuery<Comment, CommentFields, CommentFields.Relations> comments(Blog blog) {
        var blogKey = key(blog.id());
        return client.related(blogKey, COMMENTS_RELATION);
    }

    /** Creates a record: required values one after the other, then any others. */
    public Blog create(Function<BlogCreate.TitleStep, BlogCreate> input) {
        var created = input.apply(new BlogCreate.TitleStep(Input.EMPTY));
        return client.mutate(CREATE, created.input(), null);
    }

    /** Changes a record; what the patch leaves out stays as it is. */
    public Blog update(String id, UnaryOperator<BlogPatch> patch) {
        var idKey = key(id);
        var idPatch = patch.apply(new BlogPatch(idKey));
        return client.mutate(UPDATE, idPatch.input(), null);
    }

    /** Deletes a record; answers with the record as it was. */
    public Blog delete(String id) {
        var idKey = key(id);
        return client.mutate(DELETE, idKey, null);
    }

    /** Makes writes depend on the record as it is. */
    public OnlyIf onlyIf(Function<BlogFields, Condition<Blog>> condition) {
        var applied = condition.apply(BlogFields.blog);
        return onlyIf(applied);
    }

    /** Makes writes depend on the record as it is. */
    public OnlyIf onlyIf(Condition<Blog> condition) {
        return new OnlyIf(client, condition);
    }

    /** Hears of records that are created. */
    public Events<Blog, BlogFields.Events> onCreate() {
        return client.events(ON_CREATE, BlogFields.Events.ALL);
    }

    /** Hears of records that are changed. */
    public Events<Blog, BlogFields.Events> onUpdate() {
        return client.events(ON_UPDATE, BlogFields.Events.ALL);
    }

    /** Hears of records that are deleted. */
    public Events<Blog, BlogFields.Events> onDelete() {
        return client.events(ON_DELETE, BlogFields.Events.ALL);
    }

    /** The same operations with another authorization mode, more headers or another timeout. */
    public BlogModel with(UnaryOperator<CallOptions> options) {
        return new BlogModel(client.with(options));
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

    /** Writes that are done only if the record meets a condition. */
    public static final class OnlyIf {
        private final ModelClient<Blog, BlogFields, BlogFields.Relations> client;
        private final Condition<Blog> condition;

        private OnlyIf(ModelClient<Blog, BlogFields, BlogFields.Relations> client, Condition<Blog> condition) {
            this.client = client;
            this.condition = condition;
        }

        /** Changes a record; what the patch leaves out stays as it is. */
        public Blog update(String id, UnaryOperator<BlogPatch> patch) {
            var idKey = key(id);
            var idPatch = patch.apply(new BlogPatch(idKey));
            return client.mutate(UPDATE, idPatch.input(), condition);
        }

        /** Deletes a record; answers with the record as it was. */
        public Blog delete(String id) {
            var idKey = key(id);
            return client.mutate(DELETE, idKey, condition);
        }
    }
}
