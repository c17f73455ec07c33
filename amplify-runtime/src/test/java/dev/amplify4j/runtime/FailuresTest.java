package dev.amplify4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.blog.AmplifyClient;
import com.acme.blog.BlogModel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that fail: which exception, how often tried, and what the message keeps to itself. */
class FailuresTest {
    private static final String SECRET = "s3cr3t-token";

    private AppSyncStub server;
    private BlogModel blogs;

    @BeforeEach
    void start() throws IOException {
        server = new AppSyncStub();
        blogs = server.builder()
                .credentials(Credentials.userPoolToken(() -> SECRET))
                .build()
                .models()
                .blog();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void errorTypesDecideTheException() {
        server.error("Unauthorized", "Not Authorized to access updateBlog on type Blog")
                .error("DynamoDB:ConditionalCheckFailedException", "The conditional request failed")
                .error("DynamoDB:ProvisionedThroughputExceededException", "too fast")
                .error("Lambda:Unhandled", "boom");
        assertThatThrownBy(() -> blogs.update("1", b -> b.title("x")))
                .isInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("updateBlog")
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> blogs.update("1", b -> b.title("x"))).isInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(() -> blogs.update("1", b -> b.title("x"))).isInstanceOf(ThrottledException.class);
        assertThatThrownBy(() -> blogs.update("1", b -> b.title("x")))
                .isInstanceOfSatisfying(GraphQlException.class, e -> {
                    assertThat(e.errors().get(0).errorType()).isEqualTo("Lambda:Unhandled");
                    assertThat(e.partialData()).containsKey("updateBlog");
                });
    }

    @Test
    void requestThatTheSchemaRefusesIsAValidationException() {
        server.answer(200, "{\"data\":null,\"errors\":[{\"path\":null,\"message\":\"Validation error\"}]}");
        assertThatThrownBy(() -> blogs.list()).isInstanceOf(ValidationException.class);
    }

    @Test
    void badCredentialsAreUnauthorized() {
        server.answer(401, "{\"errors\":[{\"errorType\":\"UnauthorizedException\",\"message\":\"no\"}]}");
        assertThatThrownBy(() -> blogs.list()).isInstanceOf(UnauthorizedException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void readsAreRepeatedAndWritesAreNot() {
        server.answer(503, "").answer(429, "").data("{\"getBlog\":null}");
        assertThat(blogs.get("1")).isEmpty();
        assertThat(server.requests()).hasSize(3);
        server.answer(503, "");
        assertThatThrownBy(() -> blogs.delete("1")).isInstanceOf(NetworkException.class);
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void readsGiveUpAfterFourAttempts() {
        server.answer(503, "").answer(503, "").answer(503, "").answer(503, "");
        assertThatThrownBy(() -> blogs.list()).isInstanceOf(NetworkException.class);
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void answersThatAreNoGraphQlAreNotRepeatedInMessages() {
        server.answer(200, "<html>" + SECRET).answer(200, "[1]").answer(200, "{\"data\":{}} trailing");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> blogs.list())
                    .isInstanceOf(NetworkException.class)
                    .hasMessageNotContaining(SECRET);
        }
    }

    @Test
    void endlessAnswerIsCutOff() {
        server.answer(200, "{\"data\":\"" + "x".repeat(17 * 1024 * 1024) + "\"}");
        assertThatThrownBy(() -> blogs.delete("1")).isInstanceOf(NetworkException.class);
    }

    @Test
    void lateAnswerIsATimeout() {
        server.late(5_000);
        assertThatThrownBy(
                        () -> blogs.with(o -> o.timeout(Duration.ofMillis(200))).list())
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void valueOfAnotherTypeNamesTheField() {
        server.data("{\"getBlog\":{\"id\":\"1\",\"title\":\"t\",\"slug\":\"s\",\"publishedAt\":\"" + SECRET + "\"}}")
                .data("{\"getBlog\":{\"id\":\"1\",\"slug\":\"s\"}}");
        assertThatThrownBy(() -> blogs.get("1"))
                .isInstanceOf(GraphQlException.class)
                .hasMessageContaining("Blog.publishedAt")
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> blogs.get("1")).hasMessageContaining("Blog.title");
    }

    @Test
    void missingCredentialsAreNamedAndNothingIsSent() {
        assertThatThrownBy(() -> blogs.with(o -> o.authMode(AuthMode.API_KEY)).list())
                .isInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("api_key");
        assertThat(server.requests()).isEmpty();
        assertThat(Credentials.apiKey(SECRET).toString()).doesNotContain(SECRET);
    }

    @Test
    void outputsNameEndpointKeyAndDefaultMode(@TempDir Path folder) throws IOException {
        String url = server.endpoint().toString().replace("http:", "HTTP:");
        Path file = Files.writeString(
                folder.resolve("amplify_outputs.json"),
                "{\"version\":\"1\",\"data\":{\"url\":\"" + url + "\",\"api_key\":\"da2-x\","
                        + "\"default_authorization_type\":\"AMAZON_COGNITO_USER_POOLS\"}}");
        AmplifyClient amplify = AmplifyClient.builder().outputs(file).build();
        assertThatThrownBy(() -> amplify.models().blog().list()).isInstanceOf(UnauthorizedException.class);
        server.data("{\"listBlogs\":{\"items\":[]}}");
        amplify.models().blog().with(o -> o.authMode(AuthMode.API_KEY)).list();
        assertThat(server.last().header("x-api-key")).isEqualTo("da2-x");
    }

    @Test
    void badOutputsAndEndpointsAreRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("o.json"), "{\"data\":{}}");
        assertThatThrownBy(() -> AmplifyClient.builder().outputs(file)).hasMessageContaining("data.url");
        assertThatThrownBy(() -> AmplifyClient.builder().outputs(folder.resolve("none")))
                .hasMessageContaining("none");
        assertThatThrownBy(() -> AmplifyClient.builder()
                        .endpoint(URI.create("ftp://x/graphql"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
