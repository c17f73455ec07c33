package dev.amplify4j.processor.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The notes that answers show: by id, each with its fields, of which some may be refused.
 *
 * @param notes values by field, by id
 */
record Sight(Map<String, Map<String, @Nullable Object>> notes) {
    /** What stands for a field that is refused. */
    static final String REFUSED = "(refused)";

    Sight() {
        this(new TreeMap<>());
    }

    /** Adds what an answer shows. Nothing goes wrong but that somebody is refused something. */
    void add(Map<String, ?> body) {
        Set<List<?>> refused = errors(body).stream()
                .map(error -> (List<?>) Objects.requireNonNull(error.get("path")))
                .collect(Collectors.toSet());
        add(body.get("data"), List.of(), refused);
    }

    /** Whether an answer refuses everything. */
    static boolean isRefused(Map<String, ?> body) {
        return errors(body).stream().anyMatch(error -> Objects.equals(error.get("path"), List.of("page")));
    }

    private static List<Map<?, ?>> errors(Map<String, ?> body) {
        List<Map<?, ?>> errors = new ArrayList<>();
        for (Object error : body.get("errors") instanceof List<?> list ? list : List.of()) {
            assertThat(((Map<?, ?>) error).get("errorType")).as("%s", error).isEqualTo("Unauthorized");
            errors.add((Map<?, ?>) error);
        }
        return errors;
    }

    private void add(@Nullable Object value, List<?> path, Set<List<?>> refused) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(list.get(i), below(path, i), refused);
            }
        } else if (value instanceof Map<?, ?> object && "Note".equals(object.get("__typename"))) {
            Map<String, @Nullable Object> note = new LinkedHashMap<>();
            object.forEach(
                    (field, held) -> note.put((String) field, refused.contains(below(path, field)) ? REFUSED : held));
            Object id = Objects.requireNonNull(object.get("id"));
            assertThat(notes.put((String) id, note)).as("shown twice: %s", note).isNull();
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((field, held) -> add(held, below(path, field), refused));
        }
    }

    private static List<Object> below(List<?> path, Object step) {
        List<Object> below = new ArrayList<>(path);
        below.add(step);
        return below;
    }

    Set<String> ids() {
        return notes.keySet();
    }

    /** The same, as far as the stored notes have a value in a field. */
    Sight having(String field, Object value, List<Map<String, Object>> stored) {
        Sight some = new Sight();
        stored.stream()
                .filter(note -> value.equals(note.get(field)))
                .map(note -> (String) Objects.requireNonNull(note.get("id")))
                .filter(notes::containsKey)
                .forEach(id -> some.notes.put(id, Objects.requireNonNull(notes.get(id))));
        return some;
    }
}
