package dev.amplify4j.processor.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.sandbox.graphql.Subscription;
import dev.amplify4j.sandbox.graphql.SubscriptionStart;
import dev.amplify4j.sandbox.identity.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ways to the notes. */
record Ways(EmittedApi api, RandomNotes random, List<Map<String, Object>> notes, int limit, List<Object> events) {
    Ways(EmittedApi api, RandomNotes random, List<Map<String, Object>> notes, int limit) {
        this(api, random, notes, limit, new ArrayList<>());
    }

    /** Stores the notes, and what leads to them. */
    void store(boolean again) {
        if (again) {
            api.clear("Note");
            api.clear("Pin");
        }
        for (int i = 0; i < notes.size(); i++) {
            Map<String, Object> note = notes.get(i);
            api.store("Note", note);
            api.store(
                    "Cover",
                    Map.of("id", "c" + i, "createdAt", "2026-01-01T00:00:00Z", "updatedAt", "2026-01-01T00:00:00Z"));
            Map<String, Object> pin = random.key().stream()
                    .collect(
                            Collectors.toMap(field -> "to_" + field, field -> Objects.requireNonNull(note.get(field))));
            pin.put("id", "p" + i);
            api.store("Pin", pin);
        }
        RandomNotes.FOLDERS.forEach(folder -> api.store("Folder", Map.of("id", folder)));
        for (Map<String, Object> note : notes) {
            Map<String, ?> body = api.mutate(
                    RandomCallers.STAGEHAND,
                    "mutation { updateNote(input: { " + random.keyOf(note) + " }) { ...N } }" + random.fragment(),
                    events);
            assertThat(body.containsKey("errors")).as("%s", body).isFalse();
        }
        assertThat(events).hasSameSizeAs(notes);
    }

    Sight get(Caller caller) {
        return each(caller, i -> "getNote(" + random.keyOf(notes.get(i)) + ") { ...N }");
    }

    Sight covered(Caller caller) {
        return each(caller, i -> "getCover(id: \"c" + i + "\") { note { ...N } }");
    }

    Sight pinned(Caller caller) {
        return each(caller, i -> "getPin(id: \"p" + i + "\") { note { ...N } }");
    }

    private Sight each(Caller caller, IntFunction<String> selection) {
        String selections = IntStream.range(0, notes.size())
                .mapToObj(i -> "n" + i + ": " + selection.apply(i))
                .collect(Collectors.joining(" "));
        Sight sight = new Sight();
        sight.add(api.query(caller, "{ " + selections + " }" + random.fragment(), null));
        return sight;
    }

    Sight list(Caller caller) {
        Sight sight = pages(caller, "page: listNotes(%s) { items { ...N } nextToken }", "", List.of("page"));
        return sight == null ? new Sight() : sight;
    }

    /** What an index finds; null when it is refused. */
    @Nullable
    Sight indexed(Caller caller, Object value) {
        return pages(
                caller,
                "page: notesBy(%s) { items { ...N } nextToken }",
                random.indexed() + ": \"" + value + "\", ",
                List.of("page"));
    }

    Sight folder(Caller caller, String folder) {
        Sight sight = pages(
                caller,
                "page: getFolder(id: \"" + folder + "\") { notes(%s) { items { ...N } nextToken } }",
                "",
                List.of("page", "notes"));
        return sight == null ? new Sight() : sight;
    }

    private @Nullable Sight pages(Caller caller, String field, String arguments, List<String> path) {
        Sight sight = new Sight();
        Object token = null;
        do {
            Map<String, ?> body = api.query(
                    caller,
                    "query ($token: String) { "
                            + field.formatted(arguments + "limit: " + limit + ", nextToken: $token") + " }"
                            + random.fragment(),
                    token);
            if (Sight.isRefused(body)) {
                return null;
            }
            sight.add(body);
            Object page = body.get("data");
            for (String step : path) {
                page = page instanceof Map<?, ?> object ? object.get(step) : null;
            }
            token = page instanceof Map<?, ?> object ? object.get("nextToken") : null;
        } while (token != null);
        return sight;
    }

    Sight heard(Caller caller) {
        Sight sight = new Sight();
        SubscriptionStart start = api.subscribe(caller, "subscription { onUpdateNote { ...N } }" + random.fragment());
        if (start instanceof SubscriptionStart.Accepted accepted) {
            Subscription subscription = accepted.subscription();
            for (Object event : events) {
                Map<String, ?> told = api.told(subscription, event);
                if (told != null) {
                    sight.add(told);
                }
            }
        }
        return sight;
    }
}
