package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field as cases write it: {@code string!}, {@code [string]}, {@code ref(Episode)}, {@code list(Episode)},
 * {@code integer=7}, {@code hasMany(Comment,[postId])}.
 *
 * @param name a scalar of the builder, or the name of a type
 * @param relation {@code HasMany}, {@code HasOne} or {@code BelongsTo}; null for values
 * @param references foreign keys of a relation
 * @param list whether it is a list
 * @param required whether it is required
 * @param defaultValue its default; null when there is none
 */
record FieldTerm(
        String name,
        @Nullable String relation,
        List<String> references,
        boolean list,
        boolean required,
        @Nullable String defaultValue) {
    /** The Java types of the builder's scalars; those of primitives are boxed. */
    private static final Map<String, String> SCALARS = Map.ofEntries(
            Map.entry("string", "String"),
            Map.entry("id", "@Scalar(ScalarType.ID) String"),
            Map.entry("integer", "Integer"),
            Map.entry("float", "Double"),
            Map.entry("boolean", "Boolean"),
            Map.entry("date", "LocalDate"),
            Map.entry("time", "LocalTime"),
            Map.entry("datetime", "Instant"),
            Map.entry("timestamp", "@Scalar(ScalarType.TIMESTAMP) Long"),
            Map.entry("email", "@Scalar(ScalarType.EMAIL) String"),
            Map.entry("json", "@Scalar(ScalarType.JSON) String"),
            Map.entry("url", "URI"),
            Map.entry("phone", "@Scalar(ScalarType.PHONE) String"),
            Map.entry("ipaddress", "InetAddress"));

    private static final Pattern RELATION = Pattern.compile("(hasMany|hasOne|belongsTo)\\((\\w+),\\[(.*)]\\)");

    private static final Pattern VALUE =
            Pattern.compile("(?:(ref|list)\\((\\w+)\\)|(\\[)?(\\w+)]?)(!)?(?:=(.*))?", Pattern.DOTALL);

    static FieldTerm parse(String text) {
        Matcher relation = RELATION.matcher(text);
        if (relation.matches()) {
            String kind = relation.group(1).substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + relation.group(1).substring(1);
            List<String> references = List.of(relation.group(3).split(", *"));
            return new FieldTerm(relation.group(2), kind, references, false, false, null);
        }
        Matcher value = VALUE.matcher(text);
        if (!value.matches()) {
            throw new IllegalArgumentException("no type: " + text);
        }
        boolean list = "list".equals(value.group(1)) || value.group(3) != null;
        String name = value.group(2) != null ? value.group(2) : value.group(4);
        return new FieldTerm(name, null, List.of(), list, value.group(5) != null, value.group(6));
    }

    /** The same with another type. */
    FieldTerm named(String other) {
        return new FieldTerm(other, relation, references, list, required, defaultValue);
    }

    /** The same, required. */
    FieldTerm asRequired() {
        return new FieldTerm(name, relation, references, list, true, defaultValue);
    }

    /** The annotations and the type of the component, which is one of these fields. */
    String java(CustomTypes types, JsonNode fields) {
        if (relation != null) {
            return relation(fields);
        }
        String type = SCALARS.getOrDefault(name, types.javaName(name));
        String annotations = defaultValue == null ? "" : "@Default(\"" + defaultValue.replace("\"", "\\\"") + "\") ";
        if (list) {
            annotations += type.startsWith("@") ? type.substring(0, type.indexOf(' ') + 1) : "";
            type = "List<@Nullable " + type.substring(type.indexOf(' ') + 1) + ">";
        }
        return annotations + (required ? "" : "@Nullable ") + type;
    }

    /** A relation must lead somewhere when its first key must. */
    private String relation(JsonNode fields) {
        String keys = String.join("\", \"", references);
        String carrier = switch (Objects.requireNonNull(relation)) {
            case "HasMany" -> "Many";
            case "HasOne" -> "@Nullable Ref";
            default -> fields.path(references.get(0)).asText().endsWith("!") ? "Ref" : "@Nullable Ref";
        };
        return "@" + relation + "({\"" + keys + "\"}) " + carrier + "<" + name + ">";
    }
}
