package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the decision matrix knows callers.
 *
 * @param mode how they come: {@code userPool}, {@code oidc}, {@code apiKey}, {@code lambda}, {@code iamUser}, {@code
 *     iamGuest}, or {@code iamOther} for credentials of no role of the identity pool
 * @param claims claims of their token; empty without one
 */
record Caller(String mode, Map<String, Object> claims) {
    private static final String ALICE = "a1a1a1a1-0000-4000-8000-000000000001";
    private static final String BOB = "b2b2b2b2-0000-4000-8000-000000000002";

    private static final Map<String, Caller> ALL = Map.ofEntries(
            user("alice", ALICE, "alice", Map.of()),
            user("bob", BOB, "bob", Map.of()),
            Map.entry("alice_accessToken", new Caller("userPool", Map.of("sub", ALICE, "username", "alice"))),
            user("carol_Admin", "c3c3c3c3-0000-4000-8000-000000000003", "carol", inGroups("Admin")),
            user(
                    "dave_lookalikeGroups",
                    "d4d4d4d4-0000-4000-8000-000000000004",
                    "dave",
                    inGroups("Administrators", "Adm", "admin", "SuperAdmin")),
            user("erin_customRolesList", "s-erin", "erin", Map.of("custom:roles", List.of("Admin"))),
            user("frank_customRolesString", "s-frank", "frank", Map.of("custom:roles", "Admin")),
            user("gina_customRolesSuperstring", "s-gina", "gina", Map.of("custom:roles", "SuperAdminReviewer")),
            user("mallory_usernameIsAliceComposite", "s-" + ALICE + "::alice", ALICE + "::alice", Map.of()),
            user("eve_reusedUsernameAlice", "eeee0000-0000-4000-8000-00000000eeee", "alice", Map.of()),
            Map.entry("iam_authenticated", new Caller("iamUser", Map.of())),
            Map.entry("iam_guest", new Caller("iamGuest", Map.of())),
            Map.entry("iam_otherRole", new Caller("iamOther", Map.of())),
            Map.entry("iam_otherPoolAuthenticated", new Caller("iamOther", Map.of())),
            Map.entry("apiKey", new Caller("apiKey", Map.of())),
            Map.entry("lambda", new Caller("lambda", Map.of())),
            Map.entry("oidc_alice", new Caller("oidc", Map.of("sub", ALICE, "groups", List.of("Admin")))),
            Map.entry("oidc_bob", new Caller("oidc", Map.of("sub", BOB, "groups", List.of("Ops")))));

    /** A claim that is a text; null when there is none. */
    @Nullable
    String text(String claim) {
        Object value = claims.get(claim);
        if (value == null && claim.equals("username")) {
            value = claims.get("cognito:username");
        }
        return value instanceof String text && !text.isEmpty() ? text : null;
    }

    /** The groups that a claim holds: a list, a JSON list, or a single name. */
    List<String> groups(String claim) {
        Object value = claims.get(claim);
        Stream<?> names = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return names.filter(String.class::isInstance)
                .map(String.class::cast)
                .flatMap(Caller::parsed)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Stream<String> parsed(String text) {
        if (!text.startsWith("[")) {
            return Stream.of(text);
        }
        return Stream.of(text.substring(1, text.length() - 1).split(",", -1))
                .map(String::strip)
                .filter(name -> name.length() > 1 && name.startsWith("\""))
                .map(name -> name.substring(1, name.length() - 1));
    }

    /** A caller of the matrix by its name. */
    static Caller named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /** All callers as cases describe them, by name. */
    static Map<String, JsonNode> identities() {
        Map<String, JsonNode> identities = new HashMap<>();
        ALL.forEach((name, caller) -> identities.put(name, caller.identity()));
        return identities;
    }

    private JsonNode identity() {
        ObjectNode identity = CaseApi.JSON.createObjectNode();
        switch (mode) {
            case "iamUser" -> identity.put("mode", "iam").put("principal", "identityPoolAuthRole");
            case "iamGuest" -> identity.put("mode", "iam").put("principal", "identityPoolUnauthRole");
            case "iamOther" -> identity.put("mode", "iam").put("principal", "otherRole");
            default -> identity.put("mode", mode);
        }
        boolean access = claims.containsKey("username");
        identity.put("token", access ? "access" : "id");
        identity.put("username", text("username")).put("sub", text("sub"));
        ObjectNode others = CaseApi.JSON.valueToTree(claims);
        if (others.has("cognito:groups")) {
            identity.set("groups", others.get("cognito:groups"));
        }
        identity.set("claims", others.without(List.of("sub", "username", "cognito:username", "cognito:groups")));
        return identity;
    }

    private static Map<String, Object> inGroups(String... names) {
        return Map.of("cognito:groups", List.of(names));
    }

    private static Map.Entry<String, Caller> user(String name, String sub, String username, Map<String, Object> more) {
        Map<String, Object> claims = new HashMap<>(more);
        claims.put("sub", sub);
        claims.put("cognito:username", username);
        claims.put("email", username + "@ex.org");
        return Map.entry(name, new Caller("userPool", claims));
    }
}
