package com.acme.recorded;

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

/** A post. */
@Model
@Auth(allow = Allow.OWNER)
@Auth(allow = Allow.PUBLIC_API_KEY, to = Operation.READ)
@Auth(allow = Allow.GUEST, to = Operation.READ)
public record Blog(
        String id,
        String title,
        @Index(queryField = "listBlogBySlug") String slug,
        @Nullable String content,
        @Nullable Instant publishedAt,

        @Index(sortKeys = "publishedAt", queryField = "listBlogByAuthor") @Nullable
        String authorId,

        @Nullable List<@Nullable String> tags,
        @Nullable Integer views,
        @Nullable Double rating,
        @Nullable Boolean featured,
        @Nullable Status status,
        @HasMany Many<Comment> comments) {
    /** Whether readers see it. */
    public enum Status {
        DRAFT,
        PUBLISHED
    }
}
