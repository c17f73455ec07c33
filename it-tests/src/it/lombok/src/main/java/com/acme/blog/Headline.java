package com.acme.blog;

import lombok.Builder;
import lombok.Value;

/** What a front page shows; Lombok writes its accessors, ours the client that it is read with. */
@Value
@Builder
public class Headline {
    String title;

    static Headline first(AmplifyClient amplify) {
        return builder()
                .title(amplify.models().blog().list().items().get(0).title())
                .build();
    }

    static String shout(AmplifyClient amplify) {
        return first(amplify).getTitle().toUpperCase(java.util.Locale.ROOT);
    }
}
