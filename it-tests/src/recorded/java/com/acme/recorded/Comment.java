package com.acme.recorded;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.BelongsTo;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.model.Ref;

/** What somebody says to a post. */
@Model
@Auth(allow = Allow.OWNER)
public record Comment(String id, String content, @BelongsTo Ref<Blog> blog) {}
