package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.plan.AuthenticationType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param name for messages of tests
 * @param type how they prove who they are
 * @param identity {@code ctx.identity}; null for an API key
 */
record Caller(
        String name, AuthenticationType type, @Nullable Map<String, Object> identity) {
    static final String ALICE_SUB = "11111111-0000-4000-8000-000000000001";
    static final String BOB_SUB = "22222222-0000-4000-8000-000000000002";
    static final String GUEST_ARN = "arn:aws:sts::111122223333:assumed-role/guests/CognitoIdentityCredentials";
    static final String USER_ARN = "arn:aws:sts::111122223333:assumed-role/users/CognitoIdentityCredentials";
    static final String IDENTITY_POOL = "eu-west-1:0f0f0f0f-1111-4222-8333-444444444444";

    static final Caller ALICE = user("alice", ALICE_SUB, "alice");
    static final Caller BOB = user("bob", BOB_SUB, "bob");
    static final Caller API_KEY = new Caller("API key", AuthenticationType.API_KEY, null);
    static final Caller GUEST = iam(
            "guest",
            GUEST_ARN,
            Map.of("cognitoIdentityPoolId", IDENTITY_POOL, "cognitoIdentityAuthType", "unauthenticated"));
    static final Caller IDENTITY_POOL_USER = iam("identity-pool user", USER_ARN, Map.of());
    static final Caller GROUP_ROLE_USER = iam(
            "identity-pool user with a group's role",
            "arn:aws:sts::111122223333:assumed-role/editors/CognitoIdentityCredentials",
            Map.of("cognitoIdentityPoolId", IDENTITY_POOL, "cognitoIdentityAuthType", "authenticated"));
    static final Caller OTHER_POOL_USER = iam(
            "user of another identity pool",
            "arn:aws:sts::999999999999:assumed-role/users/CognitoIdentityCredentials",
            Map.of("cognitoIdentityPoolId", "eu-west-1:other", "cognitoIdentityAuthType", "authenticated"));
    static final Caller OTHER_IAM =
            iam("other IAM principal", "arn:aws:sts::111122223333:assumed-role/admin/session", Map.of());
    static final Caller OIDC_ALICE = new Caller(
            "OIDC user with alice's claims", AuthenticationType.OPENID_CONNECT, token(ALICE_SUB, "alice", "username"));
    static final Caller NAMED_AS_STORED = user("user named as alice is stored", sub(3), ALICE_SUB + "::alice");
    static final Caller NAMED_AS_SUB = user("user named as alice's sub", sub(4), ALICE_SUB);
    static final Caller REUSED_NAME = user("later user of alice's name", sub(5), "alice");
    static final Caller UPPER_CASE = user("user named ALICE", sub(6), "ALICE");
    static final Caller NAMED_BY_SUB = user("user of a pool without names", sub(7), sub(7));
    static final Caller ALICE_ID_TOKEN = new Caller(
            "alice with an ID token",
            AuthenticationType.AMAZON_COGNITO_USER_POOLS,
            token(ALICE_SUB, "alice", "cognito:username"));
    static final Caller NO_NAME = user("user without a name", ALICE_SUB, null);
    static final Caller NO_SUB = user("user without a sub", null, "alice");
    static final Caller EMPTY_CLAIMS = user("user with empty claims", "", "");

    static final Caller LAMBDA = new Caller(
            "caller whom the Lambda authorizer let in",
            AuthenticationType.AWS_LAMBDA,
            Map.of("resolverContext", Map.of("username", "alice")));
    static final Caller EDITOR = member("editor", List.of("editors"));
    static final Caller OIDC_EDITOR = new Caller(
            "OIDC editor",
            AuthenticationType.OPENID_CONNECT,
            with(token(sub(8), "ed", "username"), "cognito:groups", List.of("editors")));
    static final Caller MEMBER_OF_TEXT = member("member by a text", "editors");
    static final Caller MEMBER_OF_JSON = member("member by JSON", "[\"writers\", \"editors\"]");
    static final Caller MEMBER_OF_LONGER = member("member of a group with a longer name", "super-editors");
    static final Caller MEMBER_OF_NOTHING = member("member of a group without a name", List.of("", "x"));
    static final Caller MEMBER_OF_BROKEN = member("member by broken JSON", "[editors]");
    static final Caller MEMBER_OF_OBJECT = member("member by an object", Map.of("editors", true));
    static final Caller MEMBER_OF_NUMBER = member("member by a number", 7);
    static final Caller MEMBER_OF_NESTED = member("member by a nested list", List.of(List.of("editors")));

    static final List<Caller> ALL = List.of(
            ALICE,
            LAMBDA,
            EDITOR,
            OIDC_EDITOR,
            MEMBER_OF_TEXT,
            MEMBER_OF_JSON,
            MEMBER_OF_LONGER,
            MEMBER_OF_NOTHING,
            MEMBER_OF_BROKEN,
            MEMBER_OF_OBJECT,
            MEMBER_OF_NUMBER,
            MEMBER_OF_NESTED,
            BOB,
            API_KEY,
            GUEST,
            IDENTITY_POOL_USER,
            GROUP_ROLE_USER,
            OTHER_POOL_USER,
            OTHER_IAM,
            OIDC_ALICE,
            NAMED_AS_STORED,
            NAMED_AS_SUB,
            REUSED_NAME,
            UPPER_CASE,
            NAMED_BY_SUB,
            ALICE_ID_TOKEN,
            NO_NAME,
            NO_SUB,
            EMPTY_CLAIMS);

    /** AppSync's word for the authentication type, as resolvers get it. */
    String authType() {
        return switch (type) {
            case API_KEY -> "API Key Authorization";
            case AWS_IAM -> "IAM Authorization";
            case AMAZON_COGNITO_USER_POOLS -> "User Pool Authorization";
            case OPENID_CONNECT -> "Open ID Connect Authorization";
            case AWS_LAMBDA -> "Lambda Authorization";
        };
    }

    /** The claim of this name; null when the token lacks it. */
    @Nullable
    String claim(String claim) {
        return (String) claims().get(claim);
    }

    /** The claims of the token; none without one. */
    Map<?, ?> claims() {
        return identity != null && identity.get("claims") instanceof Map<?, ?> claims ? claims : Map.of();
    }

    @Override
    public String toString() {
        return name;
    }

    private static String sub(int n) {
        return "%1$d%1$d%1$d%1$d%1$d%1$d%1$d%1$d-0000-4000-8000-00000000000%1$d".formatted(n);
    }

    /** A user whose token names groups in this way. */
    static Caller member(String name, Object groups) {
        return new Caller(
                name,
                AuthenticationType.AMAZON_COGNITO_USER_POOLS,
                with(token(sub(9), "member", "username"), "cognito:groups", groups));
    }

    private static Map<String, Object> with(Map<String, Object> identity, String claim, Object value) {
        Map<String, Object> claims = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(identity.get("claims"))).forEach((k, v) -> claims.put((String) k, v));
        claims.put(claim, value);
        Map<String, Object> changed = new LinkedHashMap<>(identity);
        changed.put("claims", claims);
        return changed;
    }

    static Caller user(String name, @Nullable String sub, @Nullable String username) {
        return new Caller(name, AuthenticationType.AMAZON_COGNITO_USER_POOLS, token(sub, username, "username"));
    }

    private static Map<String, Object> token(@Nullable String sub, @Nullable String username, String usernameClaim) {
        Map<String, Object> claims = new LinkedHashMap<>();
        put(claims, "sub", sub);
        put(claims, usernameClaim, username);
        Map<String, Object> identity = new LinkedHashMap<>(Map.of("claims", Collections.unmodifiableMap(claims)));
        put(identity, "sub", sub);
        put(identity, "username", username);
        return Collections.unmodifiableMap(identity);
    }

    private static void put(Map<String, Object> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /** A Lambda function that calls with its role. */
    static Caller function(String role, String session) {
        return iam("function " + role, functionRole(role) + session, Map.of());
    }

    /** The begin of a function's ARN, as a deployment tells it to resolvers. */
    static String functionRole(String role) {
        return "arn:aws:sts::111122223333:assumed-role/" + role + "/";
    }

    static Caller iam(String name, String arn, Map<String, Object> cognito) {
        Map<String, Object> identity = new LinkedHashMap<>(cognito);
        identity.put("accountId", "111122223333");
        identity.put("userArn", arn);
        return new Caller(name, AuthenticationType.AWS_IAM, Collections.unmodifiableMap(identity));
    }
}
