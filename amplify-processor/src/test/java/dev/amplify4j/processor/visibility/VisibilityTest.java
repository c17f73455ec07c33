package dev.amplify4j.processor.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.sandbox.identity.Caller;
import dev.amplify4j.sandbox.resolver.ResolverRuntime;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever the rules, the notes and the caller: to get a note, to list notes, to find them by an index or by a relation and to
 * hear of them shows the same notes, and of each the same fields.
 *
 * <p>The rules of reading are {@code read}, as {@code get} and {@code list} alone mean different things. A subscriber does not
 * hear of fields that not all readers may read, as officially; deviation S2 and other differences are told apart below.
 */
class VisibilityTest {
    private static final int SETS_OF_NOTES = 2;
    private static final int CALLERS = 10;
    private static final int THREADS = 4;

    private static final ResolverRuntime RUNTIME = new ResolverRuntime();

    /** How many callers see some notes and not others. */
    private final AtomicInteger divided = new AtomicInteger();

    @AfterAll
    static void close() {
        RUNTIME.close();
    }

    @Test
    void isTheSameOnEachWay() throws Exception {
        check(1, 10);
    }

    /** Ten thousand triples of schema, notes and caller. */
    @Tag("nightly")
    @Test
    void isTheSameOnEachWayForTenThousand() throws Exception {
        check(1_000, 10_000 / (SETS_OF_NOTES * CALLERS));
    }

    /** Several at once, as a thread mostly waits for the table. */
    private void check(long first, int schemas) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (long seed = first; seed < first + schemas; seed++) {
                long one = seed;
                all.add(threads.submit(() -> check(one)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(divided).as("callers who see some").hasValueGreaterThan(schemas * SETS_OF_NOTES * CALLERS / 10);
    }

    private void check(long seed) {
        Dice dice = new Dice(seed);
        RandomNotes random = new RandomNotes(dice);
        Backend backend = random.backend();
        try (EmittedApi api = new EmittedApi(backend, RUNTIME)) {
            for (int i = 0; i < SETS_OF_NOTES; i++) {
                List<Map<String, Object>> notes = random.notes();
                Ways ways = new Ways(api, random, notes, dice.one(List.of(1, 2, 4, 100)));
                ways.store(i > 0);
                for (int j = 0; j < CALLERS; j++) {
                    Caller caller = new RandomCallers(dice).next();
                    try {
                        check(backend.model("Note"), ways, caller);
                    } catch (AssertionError e) {
                        throw new AssertionError(
                                "seed " + seed + "\n" + random.sdl() + "\n" + notes + "\n" + caller.authenticationType()
                                        + " " + caller.identity(),
                                e);
                    }
                }
            }
        }
    }

    private void check(Model model, Ways ways, Caller caller) {
        Sight got = ways.get(caller);
        if (!got.ids().isEmpty() && got.ids().size() < ways.notes().size()) {
            divided.incrementAndGet();
        }
        assertThat(ways.list(caller)).as("list").isEqualTo(got);
        checkIndex(model, ways, caller, got);
        for (String folder : RandomNotes.FOLDERS) {
            assertThat(ways.folder(caller, folder))
                    .as("relation to many")
                    .isEqualTo(got.having("folderId", folder, ways.notes()));
        }
        assertThat(ways.covered(caller)).as("relation to one").isEqualTo(got);
        assertThat(ways.pinned(caller)).as("relation of a key").isEqualTo(got);
        checkEvents(model, ways, caller, got);
    }

    /**
     * An index finds no notes without its key; to whom the key names others, it is refused. Who may not read the field of every
     * note may not find notes by it (S4).
     */
    private static void checkIndex(Model model, Ways ways, Caller caller, Sight got) {
        String field = ways.random().indexed();
        boolean narrower = model.access().restricted(field);
        for (Object value : values(ways.notes(), field)) {
            Sight found = ways.indexed(caller, value);
            Sight expected = got.having(field, value, ways.notes());
            if (found == null) {
                assertThat(expected.ids().isEmpty() || narrower).as("index").isTrue();
            } else {
                assertThat(found).as("index").isEqualTo(expected);
                assertThat(found.notes().values()).as("S4").noneMatch(note -> Sight.REFUSED.equals(note.get(field)));
            }
        }
    }

    private static void checkEvents(Model model, Ways ways, Caller caller, Sight got) {
        Sight heard = ways.heard(caller);
        List<Role> listening = model.access().admitted(Access.LISTEN);
        for (Map<String, Object> note : ways.notes()) {
            String id = (String) Objects.requireNonNull(note.get("id"));
            boolean visible = got.ids().contains(id);
            if (visible && heard.ids().contains(id)) {
                assertThat(heard.notes().get(id))
                        .as("event")
                        .isEqualTo(withoutRestricted(
                                model, Objects.requireNonNull(got.notes().get(id))));
            } else if (visible) {
                assertThat(listening.stream()
                                .anyMatch(role -> isLost(model, role)
                                        || (isNamed(model, role) && isMisnamed(role, note, caller))))
                        .as("%s is seen, but not heard of", id)
                        .isTrue();
            } else if (heard.ids().contains(id)) {
                assertThat(listening.stream().anyMatch(role -> isNamed(model, role) && namesAlike(role, note, caller)))
                        .as("%s is heard of, but not seen", id)
                        .isTrue();
            }
        }
    }

    /** The fields that events leave out, as not all readers may read them. */
    private static Map<String, @Nullable Object> withoutRestricted(Model model, Map<String, @Nullable Object> note) {
        Map<String, @Nullable Object> event = new LinkedHashMap<>(note);
        event.replaceAll((field, value) -> model.access().restricted(field) ? null : value);
        return event;
    }

    /** An event without the field that names its readers is for none of them. */
    private static boolean isLost(Model model, Role role) {
        return role.dynamic() && model.access().restricted(String.valueOf(role.field()));
    }

    /** S2: where some rule joins claims, events show owners by name alone. */
    private static boolean isNamed(Model model, Role role) {
        return role.strategy() == Strategy.OWNER && model.joinsClaims(model.requireField(String.valueOf(role.field())));
    }

    /** S2: so the note is heard of whose owner's name is the caller's too, or what else the rule compares of the caller. */
    private static boolean namesAlike(Role role, Map<String, Object> note, Caller caller) {
        String compared = role.claims().get(role.claims().size() - 1);
        return shownOwners(note, role).contains(RandomCallers.claimOf(caller, compared));
    }

    /** S2: nor is it heard of where only the sub is stored, or where the name of the owner may be somebody's sub. */
    private static boolean isMisnamed(Role role, Map<String, Object> note, Caller caller) {
        String name = RandomCallers.nameOf(caller);
        boolean ambiguous = name.contains("::") || name.length() == RandomCallers.ALICE_SUB.length();
        return ambiguous || !shownOwners(note, role).contains(name);
    }

    private static List<String> shownOwners(Map<String, Object> note, Role role) {
        Object held = note.get(String.valueOf(role.field()));
        List<?> owners = held instanceof List<?> list ? list : held == null ? List.of() : List.of(held);
        return owners.stream()
                .map(owner -> String.valueOf(owner).replaceFirst("^.*?::", ""))
                .toList();
    }

    private static Set<Object> values(List<Map<String, Object>> notes, String field) {
        return notes.stream()
                .map(note -> note.get(field))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
