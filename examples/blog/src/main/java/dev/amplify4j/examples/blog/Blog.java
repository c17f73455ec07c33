package dev.amplify4j.examples.blog;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.HasMany;
import dev.amplify4j.annotations.Index;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.annotations.Operation;
import dev.amplify4j.model.Many;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of the blog.
 *
 * @param id identifier, made by the server
 * @param title headline
 * @param slug part of the address under which the post is found
 * @param content text of the post
 * @param publishedAt when readers may see it
 * @param authorId who wrote it
 * @param tags what it is about
 * @param comments what readers said
 */
@Model
@Auth(allow = Allow.OWNER)
@Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
@Auth(allow = Allow.GUEST, to = Operation.READ)
public record Blog(
        String id,
        String title,
        @Index(queryField = "blogsBySlug") String slug,
        @Nullable String content,
        @Nullable Instant publishedAt,
        @Nullable String authorId,
        @Nullable List<@Nullable String> tags,
        @HasMany Many<Comment> comments) {}
