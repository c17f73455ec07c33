package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.AmplifySandbox;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The callers that cases name, with credentials that the sandbox really issued.
 *
 * @param sandbox who issues them
 * @param identities claims and modes of callers, by name
 */
record Callers(AmplifySandbox sandbox, Map<String, JsonNode> identities) {
    /** What the Lambda authorizer lets in. */
    static final String LAMBDA_TOKEN = "admitted by the authorizer";

    private static final JsonMapper JSON = new JsonMapper();

    /** The caller of a name. */
    Credentials named(String name) {
        JsonNode identity = Objects.requireNonNull(identities.get(name), name);
        return switch (identity.get("mode").asText()) {
            case "apiKey" -> apiKey();
            case "userPool" -> user(identity);
            case "oidc" -> token(sandbox.openIdToken(identity.get("sub").asText(), claims(identity)));
            case "lambda" -> token(LAMBDA_TOKEN);
            case "iam" ->
                switch (identity.get("principal").asText()) {
                    case "identityPoolAuthRole" -> Credentials.signed(sandbox.credentials("user1"));
                    case "identityPoolUnauthRole" -> Credentials.signed(sandbox.guestCredentials());
                    default -> function(name.replace('.', '-'));
                };
            default -> throw new IllegalArgumentException(identity.toString());
        };
    }

    Credentials apiKey() {
        return Credentials.header("x-api-key", Objects.requireNonNull(sandbox.apiKey()));
    }

    /** A principal of IAM that is no identity of the identity pool. */
    Credentials function(String name) {
        return Credentials.signed(sandbox.functionCredentials(name));
    }

    /** The user whom a stored owner, {@code sub::username} or a plain name, stands for. */
    Credentials owner(String stored) {
        int separator = stored.indexOf("::");
        return separator < 0
                ? token(sandbox.idToken(stored, Map.of()))
                : token(sandbox.idToken(
                        stored.substring(separator + 2), Map.of("sub", stored.substring(0, separator))));
    }

    static Credentials token(String token) {
        return Credentials.header("authorization", token);
    }

    private Credentials user(JsonNode identity) {
        Map<String, @Nullable Object> claims = claims(identity);
        claims.put("sub", identity.get("sub").asText());
        String username = identity.path("username").asText();
        if (identity.path("noUsername").asBoolean()) {
            claims.put("cognito:username", null);
        }
        if (identity.path("groups").isArray()) {
            claims.put("cognito:groups", JSON.convertValue(identity.get("groups"), Object.class));
        }
        boolean access = identity.path("token").asText().equals("access");
        return token(access ? sandbox.token(username, claims) : sandbox.idToken(username, claims));
    }

    private static Map<String, @Nullable Object> claims(JsonNode identity) {
        Map<String, @Nullable Object> claims = new HashMap<>();
        if (identity.has("claims")) {
            claims.putAll(JSON.convertValue(identity.get("claims"), new TypeReference<Map<String, Object>>() {}));
        }
        return claims;
    }
}
