package com.acme.blog;

import com.acme.people.Author;

/** Code that follows a relation to the model of the other module. */
public final class Reader {
    private Reader() {}

    static String author(AmplifyClient amplify, String id) {
        return amplify.models()
                .blog()
                .get(id)
                .map(blog -> blog.author().get())
                .map(Author::name)
                .orElse("");
    }
}
