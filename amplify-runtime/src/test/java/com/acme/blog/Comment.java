package com.acme.blog;

import dev.amplify4j.model.Ref;

/** A reader's comment. */
public record Comment(String id, String content, Ref<Blog> blog) {}
