package com.acme.blog;

import com.acme.people.Author;
import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.BelongsTo;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.model.Ref;

/** A blog, by an author of another module. */
@Model
@Auth(allow = Allow.OWNER)
public record Blog(String id, String title, @BelongsTo Ref<Author> author) {}
