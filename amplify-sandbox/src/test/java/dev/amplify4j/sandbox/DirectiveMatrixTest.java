package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.Function;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import dev.amplify4j.schema.plan.LambdaAuthorizer;
import dev.amplify4j.schema.plan.OpenIdConnect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each {@code @aws_*} directive, on a type and on a field: it lets its own kind of callers in, and no other. */
class DirectiveMatrixTest {
    private static final Map<AuthenticationType, String> DIRECTIVES = Map.of(
            AuthenticationType.API_KEY, "aws_api_key",
            AuthenticationType.AMAZON_COGNITO_USER_POOLS, "aws_cognito_user_pools",
            AuthenticationType.AWS_IAM, "aws_iam",
            AuthenticationType.OPENID_CONNECT, "aws_oidc",
            AuthenticationType.AWS_LAMBDA, "aws_lambda");

    private static @Nullable AmplifySandbox started;

    @BeforeAll
    static void start(@TempDir Path directory) {
        Api api = new Api(
                "matrix",
                AuthenticationType.API_KEY,
                Stream.of(AuthenticationType.values())
                        .filter(type -> type != AuthenticationType.API_KEY)
                        .toList(),
                7,
                List.of(),
                new OpenIdConnect("https://issuer.example.com/", "", 0, 0),
                new LambdaAuthorizer("judge", 0));
        String everybody =
                DIRECTIVES.values().stream().map(directive -> " @" + directive).collect(Collectors.joining());
        List<String> schema = new ArrayList<>();
        List<String> queries = new ArrayList<>();
        for (AuthenticationType type : AuthenticationType.values()) {
            String directive = DIRECTIVES.get(type);
            schema.add("type Of_%s @%1$s { v: Int }".formatted(directive));
            queries.add("field_%s: Int @%1$s".formatted(directive));
            queries.add("type_%s: Of_%1$s%s".formatted(directive, everybody));
        }
        queries.add("none: Int");
        schema.add("type Query { " + String.join(" ", queries) + " }");
        BackendFiles files = new BackendFiles(api, String.join("\n", schema))
                .function(new Function("judge", null, null))
                .value("Query", "none", "1");
        for (String directive : DIRECTIVES.values()) {
            files.value("Query", "field_" + directive, "1").value("Query", "type_" + directive, "{ v: 1 }");
            for (String field : List.of("field_", "type_")) {
                files.grant(new IdentityPoolGrant(IdentityPoolGrant.Role.AUTHENTICATED, "Query", field + directive));
            }
            files.grant(new IdentityPoolGrant(IdentityPoolGrant.Role.AUTHENTICATED, "Of_" + directive, "v"));
        }
        files.grant(new IdentityPoolGrant(IdentityPoolGrant.Role.AUTHENTICATED, "Query", "none"));
        started = AmplifySandbox.builder()
                .classes(files.write(directory))
                .function("judge", event -> Map.of("isAuthorized", true))
                .start();
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsInItsOwnKindAlone(AuthenticationType caller) throws Exception {
        String fields = DIRECTIVES.values().stream()
                .map(directive -> "field_%s type_%1$s { v }".formatted(directive))
                .collect(Collectors.joining(" "));
        JsonNode answer = ask(caller, "{ none " + fields + " }");

        for (AuthenticationType type : AuthenticationType.values()) {
            String directive = DIRECTIVES.get(type);
            assertThat(answer.at("/data/field_" + directive).isNull())
                    .as("%s on a field", directive)
                    .isEqualTo(type != caller);
            assertThat(answer.at("/data/type_" + directive + "/v").isNull())
                    .as("%s on a type", directive)
                    .isEqualTo(type != caller);
        }
        boolean byDefault = caller == AuthenticationType.API_KEY;
        assertThat(answer.at("/data/none").isNull()).isEqualTo(!byDefault);
        int refused = 2 * (AuthenticationType.values().length - 1) + (byDefault ? 0 : 1);
        assertThat(answer.at("/errors")).hasSize(refused).allSatisfy(error -> {
            assertThat(error.at("/errorType").asText()).isEqualTo("Unauthorized");
            assertThat(error.at("/message").asText()).startsWith("Not Authorized to access ");
        });
    }

    private static JsonNode ask(AuthenticationType caller, String query) throws Exception {
        AmplifySandbox sandbox = Objects.requireNonNull(started);
        return switch (caller) {
            case API_KEY -> LocalClient.withApiKey(sandbox, query);
            case AMAZON_COGNITO_USER_POOLS -> byToken(sandbox, query, sandbox.token("alice"));
            case OPENID_CONNECT -> byToken(sandbox, query, sandbox.openIdToken("carol", Map.of()));
            case AWS_LAMBDA -> byToken(sandbox, query, "anything");
            case AWS_IAM -> TestSandbox.json(LocalClient.signed(sandbox, sandbox.credentials("alice"), query));
        };
    }

    private static JsonNode byToken(AmplifySandbox sandbox, String query, String token) throws Exception {
        return TestSandbox.json(LocalClient.send(sandbox, query, "authorization", token));
    }
}
