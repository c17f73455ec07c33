package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page for a person, and the check that the sandbox is up. */
class GraphiQlTest {
    private static TestSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = TestSandbox.start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = sandbox.request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return TestSandbox.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void thePageAndAllItsFilesComeFromTheJar() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'self'");
        Matcher files = Pattern.compile("(?:src|href)=\"(?!data:)([^\"]+)\"").matcher(page.body());
        int found = 0;
        while (files.find()) {
            assertThat(files.group(1)).startsWith("/graphiql/");
            assertThat(get(files.group(1)).statusCode()).as(files.group(1)).isEqualTo(200);
            found++;
        }
        assertThat(found).isEqualTo(6);
        assertThat(get("/graphiql/../keys.json").statusCode()).isNotEqualTo(200);
        assertThat(get("/graphiql/README.md").statusCode()).isEqualTo(404);
    }

    @Test
    void theIdentitiesOfThePageAreLetIn() throws Exception {
        JsonNode identities = TestSandbox.json(get("/graphiql/identities"));
        assertThat(identities.at("/apiKey").asText()).isEqualTo(sandbox.apiKey());
        assertThat(identities.at("/users/0/name").asText()).isEqualTo("alice");
        String token = get("/graphiql/token?user=alice&groups=admin,staff").body();
        JsonNode answer = TestSandbox.json(sandbox.post(
                TestSandbox.body("{ listTodos { items { id notes } } }", Map.of()), "authorization", token));
        assertThat(answer.has("errors")).isFalse();
    }

    @Test
    void pagesOfOtherOriginsGetNoIdentities() throws Exception {
        for (String path : new String[] {"/graphiql/identities", "/graphiql/token?user=alice"}) {
            assertThat(get(path, "origin", "http://localhost:3000").statusCode())
                    .isEqualTo(404);
            assertThat(get(path, "origin", "https://example.com").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void saysThatItIsUp() throws Exception {
        assertThat(get("/health").body()).isEqualTo("{\"status\":\"ok\"}");
    }
}
