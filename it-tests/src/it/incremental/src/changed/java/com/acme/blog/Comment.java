package com.acme.blog;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.BelongsTo;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.model.Ref;

/** A comment on a blog, with stars. */
@Model
@Auth(allow = Allow.OWNER)
public record Comment(String id, String content, int stars, @BelongsTo Ref<Blog> blog) {}
