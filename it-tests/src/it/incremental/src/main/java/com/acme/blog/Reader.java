package com.acme.blog;

/** Code that reads by the client which the same compilation writes. */
public final class Reader {
    private Reader() {}

    static String title(AmplifyClient amplify, String id) {
        return amplify.models().blog().get(id).map(Blog::title).orElse("");
    }
}
