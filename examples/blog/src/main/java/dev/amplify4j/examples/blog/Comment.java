package dev.amplify4j.examples.blog;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.BelongsTo;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.annotations.Operation;
import dev.amplify4j.model.Ref;

/**
 * A reader's comment on a post.
 *
 * @param id identifier, made by the server
 * @param content text of the comment
 * @param blog the post
 */
@Model
@Auth(allow = Allow.OWNER)
@Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
public record Comment(String id, String content, @BelongsTo Ref<Blog> blog) {}
