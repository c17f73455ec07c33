package dev.amplify4j.processor.visibility;

import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.processor.emit.DirectiveSdl;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Authorizer;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.OidcProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A random model {@code Note} with random rules, found by its key, by an index and from three other models that are open to
 * everybody; and random notes.
 */
final class RandomNotes {
    /** The fields that callers select; which of them exist depends on the rules. */
    private static final List<String> ROLE_FIELDS = List.of("author", "authors", "team", "teams");

    private static final List<String> READING = List.of(
            "", "", ", operations: [read]", ", operations: [read, create]", ", operations: [read, update, delete]");
    private static final List<String> WRITING = List.of(", operations: [create, update]", ", operations: [delete]");

    static final List<String> FOLDERS = List.of("f0", "f1");
    private static final int NOTES = 9;

    private static final String EVERYBODY = "@auth(rules: [{allow: private}, {allow: private, provider: oidc},"
            + " {allow: private, provider: identityPool}, {allow: public, provider: apiKey},"
            + " {allow: public, provider: identityPool}, {allow: custom}])";

    private static final Api API = new Api(
            "amplifyData",
            "com.acme",
            AuthorizationMode.USER_POOL,
            List.of(AuthorizationMode.API_KEY, AuthorizationMode.IAM, AuthorizationMode.OIDC, AuthorizationMode.LAMBDA),
            7,
            new OidcProvider("provider", "https://oidc.example.org", "", 0, 0),
            new Authorizer("authorizer", 0));

    private final Dice dice;
    private final List<String> key;
    private final String indexed;
    private final boolean sorted;
    private final String sdl;
    private final List<String> fields;
    /** The roles that read notes: a required field may not have fewer readers, so that no field has others. */
    private final List<String> readers = new ArrayList<>();

    RandomNotes(Dice dice) {
        this.dice = dice;
        key = dice.one(List.of(
                List.of(),
                List.of(),
                List.of("id"),
                List.of("author", "id"),
                List.of("team", "id"),
                List.of("shelf", "title", "id")));
        List<String> indexable = new ArrayList<>(List.of("shelf", "author", "team"));
        indexable.removeAll(key);
        indexed = dice.one(indexable);
        sorted = dice.chance(40);
        String rules = rulesOfModel();
        String note = note(rules);
        fields = new ArrayList<>(List.of("id", "title", "body", "mark", "shelf", "folderId"));
        fields.addAll(ROLE_FIELDS);
        if (note.contains("\"owner\"")) {
            fields.add("owner");
        }
        sdl = note + others();
    }

    Backend backend() {
        return new Backend(
                API,
                DirectiveSdl.read(sdl, API, name -> name + "s").models(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new FunctionDefinition("authorizer", null, false, Set.of()),
                        new FunctionDefinition(
                                RandomCallers.FUNCTION, null, false, Set.of(CustomOperation.Kind.MUTATION))));
    }

    String sdl() {
        return sdl;
    }

    String fragment() {
        return " fragment N on Note { __typename " + String.join(" ", fields) + " }";
    }

    /** The fields by which a note is found. */
    List<String> key() {
        return key.isEmpty() ? List.of("id") : key;
    }

    /** The field by which an index finds notes. */
    String indexed() {
        return indexed;
    }

    private String note(String rules) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!key.isEmpty()) {
            all.put("id", "ID!");
        }
        all.put("title", "String!");
        List.of("body", "mark", "shelf", "author", "team").forEach(field -> all.put(field, "String"));
        List.of("authors", "teams").forEach(field -> all.put(field, "[String]"));
        List.of("folderId", "coverId").forEach(field -> all.put(field, "ID"));
        all.put("folder", "Folder @belongsTo(references: [\"folderId\"])");
        key.forEach(field -> all.put(field, field.equals("id") ? "ID!" : "String!"));
        if (!key.isEmpty()) {
            String sort = quoted(key.subList(1, key.size()));
            all.merge(
                    key.get(0),
                    " @primaryKey" + (key.size() > 1 ? "(sortKeyFields: " + sort + ")" : ""),
                    String::concat);
        }
        all.merge(
                indexed,
                " @index(name: \"byIndexed\", queryField: \"notesBy\"" + (sorted ? ", sortKeyFields: [\"title\"]" : "")
                        + ")",
                String::concat);
        for (String field : List.of("body", "mark", "shelf", "author", "teams", "folder")) {
            if (!key.contains(field) && dice.chance(field.length() == 4 ? 35 : 10)) {
                all.merge(field, " " + rulesOfField(), String::concat);
            }
        }
        return all.entrySet().stream()
                .map(field -> "  " + field.getKey() + ": " + field.getValue() + "\n")
                .collect(Collectors.joining("", "type Note @model " + rules + " {\n", "}\n"));
    }

    private String others() {
        String keys = key().stream()
                .map(field -> "  to_" + field + ": " + (field.equals("id") ? "ID" : "String") + "\n")
                .collect(Collectors.joining());
        return "type Folder @model " + EVERYBODY
                + " {\n  name: String\n  notes: [Note] @hasMany(references: [\"folderId\"])\n}\n"
                + "type Cover @model " + EVERYBODY
                + " {\n  name: String\n  note: Note @hasOne(references: [\"coverId\"])\n}\n"
                + "type Pin @model " + EVERYBODY + " {\n" + keys + "  note: Note @belongsTo(references: "
                + quoted(key().stream().map(field -> "to_" + field).toList()) + ")\n}\n";
    }

    private String rulesOfModel() {
        List<String> rules = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        int count = 1 + dice.below(3);
        while (rules.size() < count) {
            String role = role();
            String operations = rules.isEmpty() ? dice.one(READING) : dice.one(dice.chance(70) ? READING : WRITING);
            if (!roles.contains(role)) {
                roles.add(role);
                rules.add(role + operations);
                if (READING.contains(operations)) {
                    readers.add(role);
                }
            }
        }
        return auth(rules);
    }

    private String rulesOfField() {
        List<String> rules = new ArrayList<>();
        dice.some(readers, 0, 2).forEach(role -> rules.add(role + dice.one(dice.chance(80) ? READING : WRITING)));
        String role = role();
        if (rules.isEmpty() || (!readers.contains(role) && dice.chance(30))) {
            rules.add(role + dice.one(WRITING));
        }
        return auth(rules);
    }

    private static String auth(List<String> rules) {
        return "@auth(rules: [{" + String.join("}, {", rules) + "}])";
    }

    private String role() {
        String provider = dice.chance(20) ? ", provider: oidc" : "";
        String groupClaim = ", groupClaim: \"" + dice.one(List.of("cognito:groups", "cognito:groups", "roles")) + "\"";
        return switch (dice.below(12)) {
            case 0, 1, 2, 3 ->
                "allow: owner" + provider + ", ownerField: \""
                        + dice.one(List.of("owner", "owner", "author", "authors"))
                        + "\", identityClaim: \""
                        + dice.one(List.of("sub::username", "sub::username", "sub", "username", "email")) + "\"";
            case 4, 5, 6 ->
                "allow: groups" + provider + ", groupsField: \"" + dice.one(List.of("team", "teams")) + "\""
                        + groupClaim;
            case 7, 8 ->
                "allow: groups" + provider + ", groups: " + quoted(dice.some(RandomCallers.GROUPS, 1, 2)) + groupClaim;
            case 9 -> "allow: private" + dice.one(List.of("", ", provider: oidc", ", provider: identityPool"));
            case 10 -> "allow: public" + dice.one(List.of(", provider: apiKey", ", provider: identityPool"));
            default -> "allow: custom";
        };
    }

    /** Notes, each with an id of its own. */
    List<Map<String, Object>> notes() {
        List<Map<String, Object>> notes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            Map<String, Object> note = new HashMap<>();
            note.put("__typename", "Note");
            note.put("id", "n" + i);
            note.put("title", "t" + dice.below(3));
            note.put("createdAt", "2026-01-01T00:00:00Z");
            note.put("updatedAt", "2026-01-01T00:00:00Z");
            note.put("coverId", "c" + i);
            maybe(note, "body", "b" + i);
            maybe(note, "mark", "m" + i);
            maybe(note, "shelf", "s" + dice.below(2));
            maybe(note, "folderId", dice.one(FOLDERS));
            maybe(note, "owner", dice.one(RandomCallers.OWNERS));
            maybe(note, "author", dice.one(RandomCallers.OWNERS));
            maybe(note, "team", dice.one(RandomCallers.GROUPS));
            maybe(note, "authors", dice.some(RandomCallers.OWNERS, 0, 3));
            maybe(note, "teams", dice.some(RandomCallers.GROUPS, 0, 2));
            if (key.size() > 2) {
                note.put("title#id", note.get("title") + "#" + note.get("id"));
            }
            notes.add(note);
        }
        return notes;
    }

    private void maybe(Map<String, Object> note, String field, Object value) {
        if (key.contains(field) || dice.chance(75)) {
            note.put(field, value);
        } else if (dice.chance(20) && !List.of(indexed, "folderId").contains(field) && value instanceof String) {
            note.put(field, "");
        }
    }

    /** The key of a note, as arguments or members of an input. */
    String keyOf(Map<String, Object> note) {
        return key().stream().map(field -> field + ": " + quoted(note, field)).collect(Collectors.joining(", "));
    }

    static String quoted(Map<String, Object> note, String field) {
        return "\"" + Objects.requireNonNull(note.get(field), field) + "\"";
    }

    private static String quoted(List<String> texts) {
        return "[\"" + String.join("\", \"", texts) + "\"]";
    }
}
