package com.acme.blog;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.HasMany;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.model.Many;
import org.jspecify.annotations.Nullable;

/** A blog. */
@Model
@Auth(allow = Allow.OWNER)
public record Blog(String id, String title, @Nullable String content, @HasMany Many<Comment> comments) {}
