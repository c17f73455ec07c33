package com.acme.blog;

/** What a list shows of a blog. */
public record Card(String id, String title) {}
