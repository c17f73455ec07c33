package com.acme;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.OWNER)
@Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
@Auth(allow = Allow.GUEST, to = Operation.READ)
record Blog(
        String id,
        String title,
        String slug,
        @Nullable String content,
        @Nullable Instant publishedAt,
        @Nullable String authorId,
        @Nullable List<@Nullable String> tags) {}

@Model
@Auth(allow = Allow.OWNER)
@Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
record Comment(String id, String content, @BelongsTo Ref<Blog> blog, @Scalar(ScalarType.ID) String blogId) {}
// comes to blogId: ID!
// comes to blog: Blog
