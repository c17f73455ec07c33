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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The operations of {@link Comment}. Immutable and safe for use by several threads.
 */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class CommentModel {
    private static final RootField GET = RootField.query("getComment", Map.of("id", "ID!"));

    private static final RootField LIST = RootField.query(
            "listComments", Map.of("filter", "ModelCommentFilterInput", "limit", "Int", "nextToken", "String"));

    private static final RootField CREATE = RootField.mutation("createComment", Map.of("input", "CreateCommentInput!"));

    private static final RootField UPDATE = RootField.mutation(
            "updateComment", Map.of("input", "UpdateCommentInput!", "condition", "ModelCommentConditionInput"));

    private static final RootField DELETE = RootField.mutation(
            "deleteComment", Map.of("input", "DeleteCommentInput!", "condition", "ModelCommentConditionInput"));

    private static final RootField ON_CREATE =
            RootField.subscription("onCreateComment", Map.of("filter", "ModelSubscriptionCommentFilterInput"));

    private static final RootField ON_UPDATE =
            RootField.subscription("onUpdateComment", Map.of("filter", "ModelSubscriptionCommentFilterInput"));

    private static final RootField ON_DELETE =
            RootField.subscription("onDeleteComment", Map.of("filter", "ModelSubscriptionCommentFilterInput"));

    private static final Relation<Blog, BlogFields, BlogFields.Relations> BLOG =
            Relation.one("blog", "blogId", () -> BlogModel.TYPE);

    /**
     * What clients know of the model.
     */
    public static final ModelType<Comment, CommentFields, CommentFields.Relations> TYPE = ModelType.of(
                    "Comment", CommentFields.comment, CommentFields.Relations.ALL, List.of("id"), CommentModel::read)
            .selecting("id content blogId", "createdAt updatedAt owner")
            .following(BLOG)
            .readBy(GET);

    private final ModelClient<Comment, CommentFields, CommentFields.Relations> client;

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public CommentModel(Connection connection) {
        this(new ModelClient<>(connection, TYPE));
    }

    private CommentModel(ModelClient<Comment, CommentFields, CommentFields.Relations> client) {
        this.client = client;
    }

    private static Comment read(Row row) {
        return new Comment(row.required("id", Scalar.STRING), row.required("content", Scalar.STRING), row.ref(BLOG));
    }

    /**
     * Reads one record.
     *
     * @param id its identifier
     * @return the record; empty when there is none
     */
    public Optional<Comment> get(String id) {
        return client.get(key(id));
    }

    /**
     * Reads the first page of records.
     *
     * @return the page
     */
    public Page<Comment> list() {
        return query().fetch();
    }

    /**
     * Reads the first page of records that meet a condition.
     *
     * @param condition makes a condition from the model's fields
     * @return the page
     */
    public Page<Comment> list(Function<CommentFields, Condition<Comment>> condition) {
        return query().where(condition).fetch();
    }

    /**
     * Reads the first page of records that meet a condition.
     *
     * @param condition what must hold
     * @return the page
     */
    public Page<Comment> list(Condition<Comment> condition) {
        return query().where(condition).fetch();
    }

    /**
     * Begins a query of all records.
     *
     * @return a query that has yet to be sent
     */
    public Query<Comment, CommentFields, CommentFields.Relations> query() {
        return client.query(LIST);
    }

    /**
     * Creates a record.
     *
     * @param input sets the required values one after the other, then any others
     * @return the record
     */
    public Comment create(Function<CommentCreate.ContentStep, CommentCreate> input) {
        return client.mutate(CREATE, input.apply(CommentCreate.start()).input(), null);
    }

    /**
     * Changes a record.
     *
     * @param id its identifier
     * @param patch sets and clears values; what it leaves out stays as it is
     * @return the record after the change
     */
    public Comment update(String id, UnaryOperator<CommentPatch> patch) {
        return client.mutate(UPDATE, patch.apply(new CommentPatch(key(id))).input(), null);
    }

    /**
     * Deletes a record.
     *
     * @param id its identifier
     * @return the record as it was
     */
    public Comment delete(String id) {
        return client.mutate(DELETE, key(id), null);
    }

    /**
     * Makes writes depend on the record as it is.
     *
     * @param condition makes a condition from the model's fields
     * @return the writes that have a condition
     */
    public OnlyIf onlyIf(Function<CommentFields, Condition<Comment>> condition) {
        return onlyIf(condition.apply(CommentFields.comment));
    }

    /**
     * Makes writes depend on the record as it is.
     *
     * @param condition what must hold
     * @return the writes that have a condition
     */
    public OnlyIf onlyIf(Condition<Comment> condition) {
        return new OnlyIf(client, condition);
    }

    /**
     * Hears of records that are created.
     *
     * @return events that have yet to be subscribed to
     */
    public Events<Comment, CommentFields.Events> onCreate() {
        return client.events(ON_CREATE, CommentFields.Events.ALL);
    }

    /**
     * Hears of records that are changed.
     *
     * @return events that have yet to be subscribed to
     */
    public Events<Comment, CommentFields.Events> onUpdate() {
        return client.events(ON_UPDATE, CommentFields.Events.ALL);
    }

    /**
     * Hears of records that are deleted.
     *
     * @return events that have yet to be subscribed to
     */
    public Events<Comment, CommentFields.Events> onDelete() {
        return client.events(ON_DELETE, CommentFields.Events.ALL);
    }

    /**
     * The same operations with another authorization mode, more headers or another timeout.
     *
     * @param options makes other options of the present ones
     * @return another view of the same client
     */
    public CommentModel with(UnaryOperator<CallOptions> options) {
        return new CommentModel(client.with(options));
    }

    private static Input key(String id) {
        return Input.EMPTY.with("id", Scalar.STRING, id);
    }

    /**
     * Writes that are done only if the record meets a condition.
     */
    public static final class OnlyIf {
        private final ModelClient<Comment, CommentFields, CommentFields.Relations> client;

        private final Condition<Comment> condition;

        private OnlyIf(
                ModelClient<Comment, CommentFields, CommentFields.Relations> client, Condition<Comment> condition) {
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
        public Comment update(String id, UnaryOperator<CommentPatch> patch) {
            return client.mutate(UPDATE, patch.apply(new CommentPatch(key(id))).input(), condition);
        }

        /**
         * Deletes a record.
         *
         * @param id its identifier
         * @return the record as it was
         */
        public Comment delete(String id) {
            return client.mutate(DELETE, key(id), condition);
        }
    }
}
