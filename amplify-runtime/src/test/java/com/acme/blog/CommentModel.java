package com.acme.blog;

import dev.amplify4j.model.Ref;
import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Connection;
import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.ModelClient;
import dev.amplify4j.runtime.client.ModelOperations;
import dev.amplify4j.runtime.client.ModelType;
import dev.amplify4j.runtime.client.Relation;
import dev.amplify4j.runtime.client.Row;
import dev.amplify4j.runtime.client.Step;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The operations of {@link Comment}. Immutable and safe for use by several threads. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class CommentModel
        extends ModelOperations<
                Comment,
                CommentFields,
                CommentFields.Relations,
                CommentFields.Events,
                String,
                CommentModel.Create.ContentStep,
                CommentModel.Create,
                CommentPatch> {
    private static final Relation<Blog, BlogFields, BlogFields.Relations> BLOG_RELATION =
            Relation.<Blog, BlogFields, BlogFields.Relations>owner(() -> BlogModel.TYPE, "blog", "blogId");

    /** What clients know of the model. */
    public static final ModelType<Comment, CommentFields, CommentFields.Relations> TYPE = new ModelType<
                    Comment, CommentFields, CommentFields.Relations>(
                    "Comment", CommentFields.comment, CommentFields.Relations.ALL, CommentModel::read)
            .keyedBy("id")
            .selecting("id content blogId", "createdAt updatedAt owner")
            .following(BLOG_RELATION)
            .get("getComment", "id", "ID!")
            .list("listComments", "ModelCommentFilterInput")
            .create("createComment", "CreateCommentInput")
            .update("updateComment", "UpdateCommentInput", "ModelCommentConditionInput")
            .delete("deleteComment", "DeleteCommentInput", "ModelCommentConditionInput")
            .onCreate("onCreateComment", "ModelSubscriptionCommentFilterInput")
            .onUpdate("onUpdateComment", "ModelSubscriptionCommentFilterInput")
            .onDelete("onDeleteComment", "ModelSubscriptionCommentFilterInput");

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public CommentModel(Connection connection) {
        this(new ModelClient<Comment, CommentFields, CommentFields.Relations>(connection, TYPE));
    }

    private CommentModel(ModelClient<Comment, CommentFields, CommentFields.Relations> client) {
        super(client, CommentFields.Events.ALL, new Create.ContentStep(Input.EMPTY), new CommentPatch(Input.EMPTY));
    }

    /** Reads the record of the relation {@code blog} of a record; empty when there is none. */
    public Optional<Blog> blog(Comment comment) {
        var commentKey = key(comment.id());
        return this.client.relatedOne(commentKey, BLOG_RELATION);
    }

    /** The same operations with another authorization mode, more headers or another timeout. */
    public CommentModel with(UnaryOperator<CallOptions> options) {
        return new CommentModel(this.client.with(options));
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

    /** A {@link Comment} that is to be created. Immutable. */
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

        /** Asks for content. */
        public static final class ContentStep extends Step {
            ContentStep(Input input) {
                super(input);
            }

            /** The field content. */
            public Create.BlogStep content(String content) {
                var withContent = this.input.with("content", content);
                return new Create.BlogStep(withContent);
            }
        }

        /** Asks for blog. */
        public static final class BlogStep extends Step {
            BlogStep(Input input) {
                super(input);
            }

            /** The relation blog. */
            public Create blog(Ref<Blog> blog) {
                var withBlog = this.input.withKey(blog, "blogId");
                return new Create(withBlog);
            }

            /** The relation blog. */
            public Create blog(Blog blog) {
                var withBlog = this.input.with("blogId", blog.id());
                return new Create(withBlog);
            }

            /** The relation blog. */
            public Create blogId(String blogId) {
                var withBlogId = this.input.with("blogId", blogId);
                return new Create(withBlogId);
            }
        }
    }
}
