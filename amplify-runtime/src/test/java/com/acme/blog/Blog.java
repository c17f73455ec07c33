package com.acme.blog;

import dev.amplify4j.model.Many;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post of the blog. */
public record Blog(
        String id,
        String title,
        String slug,
        @Nullable String content,
        @Nullable Instant publishedAt,
        @Nullable String authorId,
        @Nullable List<@Nullable String> tags,
        Many<Comment> comments) {}
