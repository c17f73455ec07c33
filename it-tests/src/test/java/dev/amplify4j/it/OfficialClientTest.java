package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.sandbox.AmplifySandbox;
import dev.amplify4j.sandbox.identity.AwsCredentials;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official JavaScript client, unmodified, works against what we emit. */
class OfficialClientTest {
    private static final double PRICE = 2.5;

    @TempDir
    Path folder;

    @Test
    void doesEverythingWithTheBlog() throws Exception {
        try (AmplifySandbox sandbox =
                AmplifySandbox.builder().classPath().inMemory().port(0).start()) {
            NpmProject.Run run = new Callers()
                    .token("alice", sandbox.token("alice"))
                    .token("bob", sandbox.token("bob"))
                    .run("blog.mjs", sandbox, folder);

            assertThat(run.output()).contains("all good");
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void doesEverythingWithTheShop() throws Exception {
        try (AmplifySandbox sandbox = AmplifySandbox.builder()
                .classes(UserProject.compile("shop", folder.resolve("classes")))
                .function("quote", OfficialClientTest::quote)
                .function(
                        "doorman",
                        event -> Map.of("isAuthorized", "open sesame".equals(event.get("authorizationToken"))))
                .inMemory()
                .port(0)
                .start()) {
            String alice = sandbox.token("alice");
            AwsCredentials guest = sandbox.guestCredentials();
            NpmProject.Run run = new Callers()
                    .token("alice", alice)
                    .token("bob", sandbox.token("bob"))
                    .token("clerk", sandbox.token("clerk", "staff"))
                    .token("partner", sandbox.openIdToken("partner", Map.of()))
                    .token("forger", alice.substring(0, alice.lastIndexOf('.') + 1) + "c2lnbmF0dXJl")
                    .credentials("alice", sandbox.credentials("alice"))
                    .credentials("guest", guest)
                    .credentials(
                            "forger",
                            new AwsCredentials(
                                    guest.accessKeyId(), "guessed", guest.sessionToken(), guest.expiration()))
                    .run("shop.mjs", sandbox, folder);

            assertThat(run.output()).contains("\n# fail 0\n").doesNotContain("\n# pass 0\n");
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void hearsWhatTheTranscriptsSay() throws Exception {
        try (AmplifySandbox sandbox = AmplifySandbox.builder()
                .classes(UserProject.compile("recorded", folder.resolve("classes")))
                .inMemory()
                .port(0)
                .start()) {
            NpmProject.Run run = new Callers()
                    .token("alice", sandbox.token("alice"))
                    .token("bob", sandbox.token("bob"))
                    .run("transcripts.mjs", sandbox, folder);

            assertThat(run.output()).contains("\n# fail 0\n").doesNotContain("\n# pass 0\n");
            assertThat(run.exitCode()).isZero();
        }
    }

    private static Map<String, @Nullable Object> quote(Map<String, @Nullable Object> event) {
        Map<?, ?> arguments = (Map<?, ?>) event.get("arguments");
        int amount = ((Number) arguments.get("amount")).intValue();
        if (amount < 0) {
            throw new IllegalArgumentException("a negative amount");
        }
        Map<String, @Nullable Object> quote = new LinkedHashMap<>();
        quote.put("product", arguments.get("product"));
        quote.put("total", amount * PRICE);
        quote.put(
                "category", amount == 0 ? "NONE" : arguments.get("category")); // of nothing, it is none of the schema's
        quote.put("codes", arguments.get("codes"));
        return quote;
    }
}
