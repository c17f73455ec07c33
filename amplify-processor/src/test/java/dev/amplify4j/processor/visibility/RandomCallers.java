package dev.amplify4j.processor.visibility;

import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.sandbox.identity.Caller;
import dev.amplify4j.sandbox.identity.LocalRole;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Callers of all kinds, among them those who look like others. */
record RandomCallers(Dice dice) {
    static final String GUEST_ARN = "arn:aws:sts::111122223333:assumed-role/guests/CognitoIdentityCredentials";
    static final String USER_ARN = "arn:aws:sts::111122223333:assumed-role/users/CognitoIdentityCredentials";
    static final String IDENTITY_POOL = "eu-west-1:0f0f0f0f-1111-4222-8333-444444444444";
    static final String FUNCTION = "stagehand";
    static final String FUNCTION_ROLE = "arn:aws:sts::111122223333:assumed-role/stagehand/";

    static final String ALICE_SUB = "11111111-0000-4000-8000-000000000001";
    private static final String BOB_SUB = "22222222-0000-4000-8000-000000000002";
    private static final String CAROL_SUB = "33333333-0000-4000-8000-000000000003";

    /** A function that may call every mutation, and is told nothing of what it changes by subscriptions. */
    static final Caller STAGEHAND = iam(FUNCTION_ROLE + "run", LocalRole.ofFunction(FUNCTION), Map.of());

    static final List<String> GROUPS = List.of("editors", "admins", "super-editors", "Editors", "[editors]");

    /** What fields of owners hold: in every form in which a rule may store it, and in none. */
    static final List<String> OWNERS = List.of(
            ALICE_SUB + "::alice",
            BOB_SUB + "::bob",
            CAROL_SUB + "::" + ALICE_SUB,
            ALICE_SUB,
            BOB_SUB,
            "alice",
            "bob",
            "alice@example.org",
            "bob@example.org",
            "nobody");

    /** Who somebody is. */
    private record Person(
            String sub, @Nullable String name, @Nullable String email) {}

    private static final List<Person> PEOPLE = List.of(
            new Person(ALICE_SUB, "alice", "alice@example.org"),
            new Person(ALICE_SUB, "alice", "alice@example.org"),
            new Person(BOB_SUB, "bob", "bob@example.org"),
            new Person(BOB_SUB, "bob", null),
            new Person(CAROL_SUB, "alice", "carol@example.org"),
            new Person(CAROL_SUB, "ALICE", "alice@example.org"),
            new Person(CAROL_SUB, ALICE_SUB, ""),
            new Person(CAROL_SUB, ALICE_SUB + "::alice", "nobody"),
            new Person(BOB_SUB, BOB_SUB, null),
            new Person(ALICE_SUB, null, "alice@example.org"));

    Caller next() {
        int kind = dice.below(100);
        if (kind < 60) {
            return token(AuthenticationType.AMAZON_COGNITO_USER_POOLS);
        }
        if (kind < 75) {
            return token(AuthenticationType.OPENID_CONNECT);
        }
        return dice.one(List.of(
                new Caller(AuthenticationType.API_KEY, null, Set.of(), null, Set.of()),
                iam(GUEST_ARN, LocalRole.UNAUTHENTICATED, cognito("unauthenticated")),
                iam(USER_ARN, LocalRole.AUTHENTICATED, cognito("authenticated")),
                iam(FUNCTION_ROLE.replace("stage", "other") + "run", LocalRole.ofFunction("otherhand"), Map.of()),
                new Caller(
                        AuthenticationType.AWS_LAMBDA,
                        Map.of("resolverContext", Map.of("username", "alice")),
                        Set.of(),
                        null,
                        Set.of())));
    }

    private Caller token(AuthenticationType type) {
        Person person = dice.one(PEOPLE);
        Map<String, Object> claims = new LinkedHashMap<>();
        put(claims, "sub", person.sub());
        put(claims, dice.chance(80) ? "username" : "cognito:username", person.name());
        put(claims, "email", person.email());
        put(claims, "cognito:groups", groups());
        put(claims, "roles", groups());
        Map<String, Object> identity = new LinkedHashMap<>(Map.of("claims", claims, "sub", person.sub()));
        put(identity, "username", person.name());
        return new Caller(type, identity, Set.of(), null, Set.of());
    }

    private @Nullable Object groups() {
        List<String> some = dice.some(GROUPS, 0, 3);
        return switch (dice.below(8)) {
            case 0 -> null;
            case 1 -> dice.one(GROUPS);
            case 2 -> some.isEmpty() ? "[]" : "[\"" + String.join("\", \"", some) + "\"]";
            case 3 -> 7;
            default -> some;
        };
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static Map<String, Object> cognito(String type) {
        return Map.of("cognitoIdentityPoolId", IDENTITY_POOL, "cognitoIdentityAuthType", type);
    }

    private static Caller iam(String arn, LocalRole role, Map<String, Object> cognito) {
        Map<String, Object> identity = new LinkedHashMap<>(cognito);
        identity.put("accountId", "111122223333");
        identity.put("userArn", arn);
        return new Caller(AuthenticationType.AWS_IAM, identity, Set.of(), role, Set.of());
    }

    /** The user name in a caller's token; empty without one. */
    static String nameOf(Caller caller) {
        Map<String, Object> identity = caller.identity();
        return identity == null ? "" : String.valueOf(identity.getOrDefault("username", ""));
    }

    /** A claim of a caller's token; empty without it. */
    static String claimOf(Caller caller, String claim) {
        if (claim.equals("username")) {
            return nameOf(caller);
        }
        Map<String, Object> identity = caller.identity();
        return identity != null && identity.get("claims") instanceof Map<?, ?> claims && claims.get(claim) != null
                ? String.valueOf(claims.get(claim))
                : "";
    }
}
