package dev.amplify4j.processor.emit.resolver;

import static dev.amplify4j.schema.ir.Access.CREATE;
import static dev.amplify4j.schema.ir.Access.DELETE;
import static dev.amplify4j.schema.ir.Access.GET;
import static dev.amplify4j.schema.ir.Access.LIST;
import static dev.amplify4j.schema.ir.Access.LISTEN;
import static dev.amplify4j.schema.ir.Access.SEARCH;
import static dev.amplify4j.schema.ir.Access.SYNC;
import static dev.amplify4j.schema.ir.Access.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.resolver.RunningBackend.Answer;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rules add up: what two rules together allow is what the one or the other allows, for all pairs of rules, all operations and
 * all kinds of callers, by the emitted resolvers.
 */
class RuleUnionTest {
    private static final String GROUPS = "cognito:groups";
    private static final String ROLES = "custom:roles";

    /** The rules of the decision matrix. */
    private static final List<Rule> RULES = List.of(
            new Rule("owner", BlogBackend.OWNER),
            new Rule("owner in a declared field", BlogBackend.OWNER),
            new Rule("owner in a field of another name", owner(AuthorizationMode.USER_POOL, "author", "sub::username")),
            new Rule("owners in a list", owner(AuthorizationMode.USER_POOL, "editors[]", "sub::username")),
            new Rule("owner by sub", owner(AuthorizationMode.USER_POOL, "owner", "sub")),
            new Rule("owner by name", owner(AuthorizationMode.USER_POOL, "owner", "username")),
            new Rule("owner by email", owner(AuthorizationMode.USER_POOL, "owner", "email")),
            new Rule("OIDC owner", TestBackends.OIDC_OWNER),
            new Rule("group", group(AuthorizationMode.USER_POOL, GROUPS, "Admin")),
            new Rule(
                    "two groups",
                    group(AuthorizationMode.USER_POOL, GROUPS, "Admin"),
                    group(AuthorizationMode.USER_POOL, GROUPS, "Ops")),
            new Rule("group by another claim", group(AuthorizationMode.USER_POOL, ROLES, "Admin")),
            new Rule("OIDC group", group(AuthorizationMode.OIDC, GROUPS, "Admin")),
            new Rule("group in a field", inField("grp", GROUPS)),
            new Rule("groups in a list", inField("grps_list", GROUPS)),
            new Rule("group in a field, by another claim", inField("grp", ROLES)),
            new Rule("users", BlogBackend.AUTHENTICATED),
            new Rule("identity-pool users", TestBackends.IDENTITY_POOL),
            new Rule("OIDC users", TestBackends.OIDC),
            new Rule("guests", BlogBackend.GUEST),
            new Rule("API key", TestBackends.API_KEY),
            new Rule("Lambda", TestBackends.LAMBDA),
            new Rule("nobody"));

    private static final Set<Access> READ = EnumSet.of(GET, LIST, LISTEN, SEARCH, SYNC);

    /** What rules may grant; the first is everything. */
    private static final List<Set<Access>> GRANTS = List.of(
            TestBackends.ALL,
            EnumSet.of(CREATE),
            READ,
            EnumSet.of(UPDATE),
            EnumSet.of(DELETE),
            EnumSet.of(CREATE, GET, LIST, LISTEN, SEARCH, SYNC),
            EnumSet.of(UPDATE, GET, LIST, LISTEN, SEARCH, SYNC),
            EnumSet.of(GET),
            EnumSet.of(LIST),
            EnumSet.of(LISTEN));

    private static final List<Caller> CALLERS = Stream.concat(
                    Caller.ALL.stream(),
                    Stream.of(
                            user(
                                    "alice with an address",
                                    Map.of("sub", Caller.ALICE_SUB, "email", "alice@example.org")),
                            user(
                                    "alice with all claims",
                                    Map.of(
                                            "sub",
                                            Caller.ALICE_SUB,
                                            "username",
                                            "alice",
                                            "email",
                                            "alice@example.org",
                                            GROUPS,
                                            List.of("Ops"),
                                            ROLES,
                                            List.of("Admin"))),
                            user("member by a role", Map.of("sub", "s", "username", "m", ROLES, List.of("Admin"))),
                            user("member by a role as text", Map.of("sub", "s", "username", "m", ROLES, "Admin")),
                            user("member by a longer role", Map.of("sub", "s", "username", "m", ROLES, "SuperAdmin")),
                            Caller.member("Admin", List.of("Admin")),
                            Caller.member("lookalike", List.of("Administrators", "Adm", "admin"))))
            .toList();

    private static final List<@Nullable String> OWNERS = Arrays.asList(
            Caller.ALICE_SUB + "::alice",
            Caller.BOB_SUB + "::bob",
            null,
            "alice",
            Caller.ALICE_SUB,
            "alice@example.org");

    /** A rule under its name. */
    private record Rule(String name, List<Role> roles) {
        Rule(String name, Role... roles) {
            this(name, List.of(roles));
        }

        boolean declaresOwner() {
            return name.equals("owner in a declared field");
        }
    }

    /** A rule, what it grants, and whether clients may write the field {@code owner}. */
    private record Alone(Rule rule, Set<Access> grant, boolean declared) {}

    /** What a rule alone allows is found out once. */
    private final Map<Alone, Set<String>> known = new HashMap<>();

    @Test
    void isWhatTheOneOrTheOtherAllows() {
        Random random = new Random(231);
        for (int i = 0; i < 12; i++) {
            int pair = random.nextInt(RULES.size() * (RULES.size() - 1));
            int one = pair / (RULES.size() - 1);
            int other = (one + 1 + pair % (RULES.size() - 1)) % RULES.size();
            check(
                    RULES.get(one),
                    RULES.get(other),
                    GRANTS.get(0),
                    GRANTS.get(i % 2 == 0 ? 0 : random.nextInt(GRANTS.size())));
        }
    }

    /** All 231 pairs: with all rights, and twice with some. */
    @Tag("nightly")
    @Test
    void isWhatTheOneOrTheOtherAllowsForAllPairs() {
        Random random = new Random(462);
        int pairs = 0;
        for (int one = 0; one < RULES.size(); one++) {
            for (int other = one + 1; other < RULES.size(); other++, pairs++) {
                check(RULES.get(one), RULES.get(other), GRANTS.get(0), GRANTS.get(0));
                for (int i = 0; i < 2; i++) {
                    check(
                            RULES.get(one),
                            RULES.get(other),
                            GRANTS.get(random.nextInt(GRANTS.size())),
                            GRANTS.get(random.nextInt(GRANTS.size())));
                }
            }
        }
        assertThat(pairs).isEqualTo(231);
    }

    private void check(Rule one, Rule other, Set<Access> toOne, Set<Access> toOther) {
        boolean declared = one.declaresOwner() || other.declaresOwner();
        Set<String> expected = new HashSet<>(alone(one, toOne, declared));
        expected.addAll(alone(other, toOther, declared));
        Map<Role, Set<Access>> both = granted(one, toOne);
        granted(other, toOther).forEach((role, grant) -> both.merge(role, grant, RuleUnionTest::union));
        Set<String> allowed = allowed(both, declared);
        Set<String> more = new HashSet<>(allowed);
        more.removeAll(expected);
        Set<String> less = new HashSet<>(expected);
        less.removeAll(allowed);
        if (showsOwnersOfBothByName(one, other)) {
            more.removeIf(RuleUnionTest::isHeardByName);
            less.removeIf(RuleUnionTest::isHeardByName);
        }
        assertThat(List.of(more, less))
                .as("more and less than %s %s or %s %s alone", one.name(), toOne, other.name(), toOther)
                .allMatch(Set::isEmpty);
    }

    /** S1 and S2: where one of two rules for a field joins claims, events show owners of the other by name alone, too. */
    private static boolean showsOwnersOfBothByName(Rule one, Rule other) {
        return one.roles().stream()
                .filter(role -> role.strategy() == Strategy.OWNER)
                .anyMatch(role -> other.roles().stream()
                        .anyMatch(
                                r -> Objects.equals(r.field(), role.field()) && r.joinsClaims() != role.joinsClaims()));
    }

    /** Of callers with other claims than Cognito gives: no sub, or a name that looks like a stored owner. */
    private static boolean isHeardByName(String allowed) {
        return allowed.startsWith(Caller.NO_SUB + ": on") || allowed.startsWith(Caller.NAMED_AS_STORED + ": on");
    }

    private Set<String> alone(Rule rule, Set<Access> grant, boolean declared) {
        return known.computeIfAbsent(
                new Alone(rule, grant, declared), alone -> allowed(granted(rule, grant), declared));
    }

    private static Map<Role, Set<Access>> granted(Rule rule, Set<Access> grant) {
        Map<Role, Set<Access>> granted = new LinkedHashMap<>();
        rule.roles().forEach(role -> granted.put(role, grant));
        return granted;
    }

    private static Set<Access> union(Set<Access> one, Set<Access> other) {
        Set<Access> union = EnumSet.copyOf(one);
        union.addAll(other);
        return union;
    }

    /** Everything that somebody may do: caller, operation, and note where there is one. */
    private static Set<String> allowed(Map<Role, Set<Access>> rules, boolean declared) {
        TestModel model = TestModel.named("Note")
                .optional("title", Scalar.STRING)
                .optional("author", Scalar.STRING)
                .optional("grp", Scalar.STRING)
                .member(new Field(
                        "owner",
                        FieldType.of(Scalar.STRING, false),
                        declared ? Origin.DECLARED : Origin.OWNER,
                        null,
                        ""))
                .openTo(rules);
        for (String list : List.of("editors_list", "grps_list")) {
            model.member(new Field(list, new FieldType(Scalar.STRING, true, false, false), Origin.DECLARED, null, ""));
        }
        Set<String> allowed = new HashSet<>();
        try (LocalBackend backend = new LocalBackend(TestBackends.of(model.build()))) {
            for (Caller caller : CALLERS) {
                read(backend, caller, allowed);
                listen(backend, caller, allowed);
                write(backend, caller, declared, allowed);
            }
        }
        return allowed;
    }

    private static void read(LocalBackend backend, Caller caller, Set<String> allowed) {
        backend.store("Note", notes());
        for (Map<String, Object> note : notes()) {
            Answer answer = backend.call(caller, "Query.getNote", Map.of("id", AccessTest.id(note)));
            add(allowed, caller, "get " + note, !answer.failed() && answer.value() != null);
        }
        add(
                allowed,
                caller,
                "get nothing",
                !backend.call(caller, "Query.getNote", Map.of("id", "no")).failed());
        Answer list = backend.call(caller, "Query.listNotes", Map.of());
        add(allowed, caller, "list", !list.failed());
        if (!list.failed()) {
            list.ids().forEach(id -> add(allowed, caller, "list " + id, true));
        }
    }

    private static void listen(LocalBackend backend, Caller caller, Set<String> allowed) {
        for (String field : List.of("onCreateNote", "onUpdateNote", "onDeleteNote")) {
            Answer answer = backend.call(caller, "Subscription." + field, Map.of());
            add(allowed, caller, field, !answer.failed());
            for (Map<String, Object> note : answer.failed() ? List.<Map<String, Object>>of() : notes()) {
                add(allowed, caller, field + " " + note, backend.delivers(answer, event(backend, note)));
            }
        }
    }

    /** A note as subscribers see it: with owners as the resolvers of their fields show them. */
    private static Map<String, Object> event(LocalBackend backend, Map<String, Object> note) {
        Map<String, Object> event = new HashMap<>(note);
        event.replaceAll((field, value) -> backend.resolves("Note." + field)
                ? backend.call(Caller.ALICE, "Note." + field, Map.of(), note).value()
                : value);
        return event;
    }

    private static void write(LocalBackend backend, Caller caller, boolean declared, Set<String> allowed) {
        List<Map<String, Object>> inputs = new ArrayList<>(notes());
        inputs.add(Map.of("id", "bare"));
        inputs.add(Map.of("id", "by-author", "author", Caller.ALICE_SUB + "::alice"));
        inputs.add(Map.of("id", "by-group", "grp", "Admin"));
        for (Map<String, Object> given : inputs) {
            Map<String, Object> input = new HashMap<>(given);
            if (!declared) {
                input.remove("owner");
            }
            backend.store("Note", List.of());
            Answer answer = backend.call(caller, "Mutation.createNote", Map.of("input", input));
            add(allowed, caller, "create " + given, !answer.failed());
            assertThat(backend.stored("Note")).hasSize(answer.failed() ? 0 : 1);
        }
        for (Map<String, Object> note : notes()) {
            Map<String, Object> key = Map.of("id", AccessTest.id(note));
            backend.store("Note", List.of(note));
            Map<String, Object> change = Map.of("id", AccessTest.id(note), "title", "changed");
            add(
                    allowed,
                    caller,
                    "update " + note,
                    !backend.call(caller, "Mutation.updateNote", Map.of("input", change))
                            .failed());
            add(
                    allowed,
                    caller,
                    "delete " + note,
                    !backend.call(caller, "Mutation.deleteNote", Map.of("input", key))
                            .failed());
        }
    }

    private static void add(Set<String> allowed, Caller caller, String what, boolean is) {
        if (is) {
            allowed.add(caller + ": " + what);
        }
    }

    private static List<Map<String, Object>> notes() {
        List<Map<String, Object>> notes = new ArrayList<>();
        for (int i = 0; i < OWNERS.size(); i++) {
            String owner = OWNERS.get(i);
            notes.add(note(
                    "n" + i, owner, owner, List.of("Admin", "Ops", "", "admin").get(i % 4)));
        }
        notes.add(note("mine", OWNERS.get(0), OWNERS.get(1), "Ops"));
        notes.add(note("theirs", OWNERS.get(1), OWNERS.get(0), "Admin"));
        return notes;
    }

    private static Map<String, Object> note(String id, @Nullable String owner, @Nullable String author, String group) {
        Map<String, Object> note = new LinkedHashMap<>(Map.of("id", id, "title", "t"));
        if (owner != null) {
            note.put("owner", owner);
        }
        if (author != null) {
            note.put("author", author);
            note.put("editors_list", List.of("x", author));
        }
        if (!group.isEmpty()) {
            note.put("grp", group);
            note.put("grps_list", List.of(group));
        }
        return note;
    }

    private static Caller user(String name, Map<String, Object> claims) {
        return new Caller(name, AuthenticationType.AMAZON_COGNITO_USER_POOLS, Map.of("claims", claims));
    }

    private static Role owner(AuthorizationMode mode, String field, String claim) {
        return TestBackends.owner(mode, field, claim);
    }

    private static Role group(AuthorizationMode mode, String claim, String group) {
        return new Role(Strategy.STATIC_GROUP, mode, null, claim, group);
    }

    private static Role inField(String field, String claim) {
        return new Role(Strategy.DYNAMIC_GROUP, AuthorizationMode.USER_POOL, field, claim, null);
    }
}
