package com.acme.blog;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.Condition;
import dev.amplify4j.runtime.Events;
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

/** The operations of {@link Comment}. Immutable and safe for use by several threads. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class CommentModel {
    private static final RootField GET = RootField.query("getComment", "id", "ID!");
    private static final RootField LIST = RootField.page("listComments", "ModelCommentFilterInput");
    private static final RootField CREATE = RootField.create("createComment", "CreateCommentInput");
    private static final RootField UPDATE =
            RootField.write("updateComment", "UpdateCommentInput", "ModelCommentConditionInput");
    private static final RootField DELETE =
            RootField.write("deleteComment", "DeleteCommentInput", "ModelCommentConditionInput");
    private static final RootField ON_CREATE =
            RootField.events("onCreateComment", "ModelSubscriptionCommentFilterInput");
    private static final RootField ON_UPDATE =
            RootField.events("onUpdateComment", "ModelSubscriptionCommentFilterInput");
    private static final RootField ON_DELETE =
            RootField.events("onDeleteComment", "ModelSubscriptionCommentFilterInput");
    private static final Relation<Blog, BlogFields, BlogFields.Relations> BLOG_RELATION =
            Relation.<Blog, BlogFields, BlogFields.Relations>owner(() -> BlogModel.TYPE, "blog", "blogId");

    /** What clients know of the model. */
    public static final ModelType<Comment, CommentFields, CommentFields.Relations> TYPE = new ModelType<
                    Comment, CommentFields, CommentFields.Relations>(
                    "Comment", CommentFields.comment, CommentFields.Relations.ALL, CommentModel::read)
            .keyedBy("id")
            .selecting("id content blogId", "createdAt updatedAt owner")
            .following(BLOG_RELATION)
            .readBy(GET)
            .heardBy(ON_CREATE, ON_UPDATE, ON_DELETE);

    private final ModelClient<Comment, CommentFields, CommentFields.Relations> client;

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public CommentModel(Connection connection) {
        this(new ModelClient<Comment, CommentFields, CommentFields.Relations>(connection, TYPE));
    }

    private CommentModel(ModelClient<Comment, CommentFields, CommentFields.Relations> client) {
        this.client = client;
    }

    /** Reads one record; empty when there is none. */
    public Optional<Comment> get(String id) {
        var idKey = key(id);
        return client.get(idKey);
    }

    /** Reads the first page of records. */
    public Page<Comment> list() {
        return query().fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Comment> list(Function<CommentFields, Condition<Comment>> condition) {
        return query().where(condition).fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Comment> list(Condition<Comment> condition) {
        return query().where(condition).fetch();
    }

    /** Begins a query of all records. */
    public Query<Comment, CommentFields, CommentFields.Relations> query() {
        return client.query(LIST);
    }

    /** Reads the record of the relation {@code blog} of a record; empty when there is none. */
    public Optional<Blog> blog(Comment comment) {
        var commentKey = key(comment.id());
        return client.relatedOne(commentKey, BLOG_RELATION);
    }

    /** Creates a record: required values one after the other, then any others. */
    public Comment create(Function<CommentCreate.ContentStep, CommentCreate> input) {
        var created = input.apply(new CommentCreate.ContentStep(Input.EMPTY));
        return client.mutate(CREATE, created.input(), null);
    }

    /** Changes a record; what the patch leaves out stays as it is. */
    public Comment update(String id, UnaryOperator<CommentPatch> patch) {
        var idKey = key(id);
        var idPatch = patch.apply(new CommentPatch(idKey));
        return client.mutate(UPDATE, idPatch.input(), null);
    }

    /** Deletes a record; answers with the record as it was. */
    public Comment delete(String id) {
        var idKey = key(id);
        return client.mutate(DELETE, idKey, null);
    }

    /** Makes writes depend on the record as it is. */
    public OnlyIf onlyIf(Function<CommentFields, Condition<Comment>> condition) {
        var applied = condition.apply(CommentFields.comment);
        return onlyIf(applied);
    }

    /** Makes writes depend on the record as it is. */
    public OnlyIf onlyIf(Condition<Comment> condition) {
        return new OnlyIf(client, condition);
    }

    /** Hears of records that are created. */
    public Events<Comment, CommentFields.Events> onCreate() {
        return client.events(ON_CREATE, CommentFields.Events.ALL);
    }

    /** Hears of records that are changed. */
    public Events<Comment, CommentFields.Events> onUpdate() {
        return client.events(ON_UPDATE, CommentFields.Events.ALL);
    }

    /** Hears of records that are deleted. */
    public Events<Comment, CommentFields.Events> onDelete() {
        return client.events(ON_DELETE, CommentFields.Events.ALL);
    }

    /** The same operations with another authorization mode, more headers or another timeout. */
    public CommentModel with(UnaryOperator<CallOptions> options) {
        return new CommentModel(client.with(options));
    }

    private static Comment read(Row row) {
        var idValue = Scalar.STRING.required(row, "id");
        var contentValue = Scalar.STRING.required(row, "content");
        var blogValue = row.ref(BLOG_RELATION);
        return new Comment(idValue, contentValue, blogValue);
    }

    private static Input key(String id) {
        return Input.EMPTY.with("id", id);
    }

    /** Writes that are done only if the record meets a condition. */
    public static final class OnlyIf {
        private final ModelClient<Comment, CommentFields, CommentFields.Relations> client;
        private final Condition<Comment> condition;

        private OnlyIf(
                ModelClient<Comment, CommentFields, CommentFields.Relations> client, Condition<Comment> condition) {
            this.client = client;
            this.condition = condition;
        }

        /** Changes a record; what the patch leaves out stays as it is. */
        public Comment update(String id, UnaryOperator<CommentPatch> patch) {
            var idKey = key(id);
            var idPatch = patch.apply(new CommentPatch(idKey));
            return client.mutate(UPDATE, idPatch.input(), condition);
        }

        /** Deletes a record; answers with the record as it was. */
        public Comment delete(String id) {
            var idKey = key(id);
            return client.mutate(DELETE, idKey, condition);
        }
    }
}
