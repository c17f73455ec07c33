package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.processor.emit.AppSyncSchema;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every Java type that a component may have, alone and in lists, required and not, from the record to the answer. */
class EveryTypeTest {
    private static final String OWNER = "@Model @Auth(allow = Allow.OWNER) record ";
    private static final String LEVEL = "enum Level { LOW, HIGH }";
    private static final String PLACE = "record Place(String city) {}";
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A type of the table in the guide.
     *
     * @param annotation what the component needs to have the GraphQL type
     * @param java the Java type
     * @param graphql the GraphQL type
     * @param value a default as it is written; empty where there can be none
     * @param answer that as JSON
     */
    private record Row(String annotation, String java, String graphql, String value, String answer) {
        boolean primitive() {
            return Character.isLowerCase(java.charAt(0)) && java.indexOf('.') < 0;
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row("", "String", "String", "a \"b\", {c}", "\"a \\\"b\\\", {c}\""),
            new Row("@Scalar(ScalarType.ID) ", "String", "ID", "k", "\"k\""),
            new Row(
                    "",
                    "UUID",
                    "ID",
                    "8f6e7b1e-5d3c-4b7e-9f44-0d5a3a4f1c11",
                    "\"8f6e7b1e-5d3c-4b7e-9f44-0d5a3a4f1c11\""),
            new Row("", "int", "Int", "-7", "-7"),
            new Row("", "Integer", "Int", "2147483647", "2147483647"),
            new Row("", "short", "Int", "3", "3"),
            new Row("", "Short", "Int", "3", "3"),
            new Row("", "byte", "Int", "3", "3"),
            new Row("", "Byte", "Int", "3", "3"),
            new Row("", "double", "Float", "1.5", "1.5"),
            new Row("", "Double", "Float", "-0.25", "-0.25"),
            new Row("", "float", "Float", "1.5", "1.5"),
            new Row("", "Float", "Float", "1.5", "1.5"),
            new Row("@Scalar(ScalarType.FLOAT) ", "java.math.BigDecimal", "Float", "2.5", "2.5"),
            new Row(
                    "@Scalar(ScalarType.STRING) ",
                    "java.math.BigInteger",
                    "String",
                    "12345678901234567890",
                    "\"12345678901234567890\""),
            new Row("", "boolean", "Boolean", "true", "true"),
            new Row("", "Boolean", "Boolean", "false", "false"),
            new Row("", "Instant", "AWSDateTime", "2026-01-02T03:04:05Z", "\"2026-01-02T03:04:05Z\""),
            new Row("", "OffsetDateTime", "AWSDateTime", "2026-01-02T03:04:05+01:00", "\"2026-01-02T03:04:05+01:00\""),
            new Row("@Scalar(ScalarType.TIMESTAMP) ", "Instant", "AWSTimestamp", "1767323045", "1767323045"),
            new Row("@Scalar(ScalarType.TIMESTAMP) ", "Long", "AWSTimestamp", "1767323045", "1767323045"),
            new Row("@Scalar(ScalarType.TIMESTAMP) ", "long", "AWSTimestamp", "1767323045", "1767323045"),
            new Row("", "LocalDate", "AWSDate", "2026-01-02", "\"2026-01-02\""),
            new Row("", "LocalTime", "AWSTime", "03:04:05", "\"03:04:05\""),
            new Row("", "OffsetTime", "AWSTime", "03:04:05Z", "\"03:04:05Z\""),
            new Row("", "java.net.URI", "AWSURL", "https://example.com/a?b=c", "\"https://example.com/a?b=c\""),
            new Row("", "java.net.URL", "AWSURL", "https://example.com", "\"https://example.com\""),
            new Row("", "java.net.InetAddress", "AWSIPAddress", "127.0.0.1", "\"127.0.0.1\""),
            new Row("@Scalar(ScalarType.EMAIL) ", "String", "AWSEmail", "a@example.com", "\"a@example.com\""),
            new Row("@Scalar(ScalarType.PHONE) ", "String", "AWSPhone", "+12025550123", "\"+12025550123\""),
            new Row("", "com.fasterxml.jackson.databind.JsonNode", "AWSJSON", "{\"a\": [1]}", "\"{\\\"a\\\":[1]}\""),
            new Row("", "Map<String, ?>", "AWSJSON", "{\"a\": \"b\"}", "\"{\\\"a\\\":\\\"b\\\"}\""),
            new Row("", "Level", "Level", "HIGH", "\"HIGH\""),
            new Row("", "Place", "Place", "", ""));

    @TempDir
    private Path folder;

    @Test
    void hasEachCombinationOfListAndNullnessInTheSchema() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        List<String> components = new ArrayList<>(List.of("String id"));
        for (int i = 0; i < ROWS.size(); i++) {
            for (Map.Entry<String, String> form : forms(ROWS.get(i)).entrySet()) {
                String name = "f" + expected.size();
                components.add(ROWS.get(i).annotation() + form.getKey() + " " + name);
                expected.put(name, form.getValue());
            }
        }
        // A record has at most 255 components, and each needs its place on the stack.
        int half = expected.size() / 2;
        String first = "One(" + String.join(",\n", components.subList(0, half)) + ") {}";
        String second = "Two(String id,\n" + String.join(",\n", components.subList(half, components.size())) + ") {}";

        GraphQLObjectType[] types = compiled(first, second);

        Map<String, String> actual = new LinkedHashMap<>();
        for (GraphQLObjectType type : types) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                actual.put(field.getName(), GraphQLTypeUtil.simplePrint(field.getType()));
            }
        }
        assertThat(actual).containsAllEntriesOf(expected);
    }

    /** Each form of a type with its GraphQL type. */
    private static Map<String, String> forms(Row row) {
        String java = row.java();
        String nullable = java.contains(".")
                ? java.substring(0, java.lastIndexOf('.') + 1) + "@Nullable "
                        + java.substring(java.lastIndexOf('.') + 1)
                : "@Nullable " + java;
        String graphql = row.graphql();
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put(java, graphql + "!");
        if (!row.primitive()) {
            forms.put(nullable, graphql);
            forms.put("Optional<" + java + ">", graphql);
            forms.put("List<" + java + ">", "[" + graphql + "!]!");
            forms.put("Set<" + java + ">", "[" + graphql + "!]!");
            forms.put("List<" + nullable + ">", "[" + graphql + "]!");
            forms.put("@Nullable List<" + java + ">", "[" + graphql + "!]");
            forms.put("@Nullable List<" + nullable + ">", "[" + graphql + "]");
        }
        return forms;
    }

    @Test
    void hasADefaultOfEachType() throws IOException {
        List<String> components = new ArrayList<>(List.of("String id"));
        List<String> expected = new ArrayList<>();
        List<Row> rows = ROWS.stream().filter(r -> !r.value().isEmpty()).toList();
        for (Row row : rows) {
            components.add(
                    row.annotation() + "@Default(" + quoted(row.value()) + ") " + row.java() + " f" + expected.size());
            expected.add(row.answer());
            if (!row.primitive()) {
                String list = "[" + row.answer() + ", " + row.answer() + "]";
                components.add(row.annotation() + "@Default(" + quoted(list) + ") List<" + row.java() + "> f"
                        + expected.size());
                expected.add(list);
            }
        }
        String model = OWNER + "Post(" + String.join(",\n", components) + ") {}";

        JsonNode made;
        try (LocalApi api = new LocalApi(folder, "", UnaryOperator.identity(), model, LEVEL)) {
            String fields = java.util.stream.IntStream.range(0, expected.size())
                    .mapToObj(i -> "f" + i)
                    .collect(Collectors.joining(" "));
            JsonNode answer =
                    api.token(api.sandbox().token("alice"), "mutation { createPost(input: {}) { " + fields + " } }");
            assertThat(answer.path("errors").isMissingNode())
                    .as(answer.toString())
                    .isTrue();
            made = answer.at("/data/createPost");
        }

        for (int i = 0; i < expected.size(); i++) {
            assertThat(made.get("f" + i)).as(components.get(i + 1)).isEqualTo(JSON.readTree(expected.get(i)));
        }
    }

    @Test
    void mayBeAnEnumAsKeyOfAnIndex() throws IOException {
        GraphQLObjectType[] types = compiled(
                "One(String id, @Index(sortKeys = \"rank\", queryField = \"byLevel\") Level level, @Nullable Integer rank)"
                        + " {}",
                "Two(String id) {}");

        assertThat(types[0].getFieldDefinition("level").getType()).hasToString("Level!");
        assertThat(Files.readString(folder.resolve("META-INF/amplify/schema.graphql")))
                .contains("byLevel(level: Level!,");
    }

    private GraphQLObjectType[] compiled(String first, String second) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String source : List.of(OWNER + first, OWNER + second, LEVEL, PLACE)) {
            sources.put(Compiled.name(source), Compiled.HEADER + source);
        }

        Javac.Run run =
                Javac.compile(folder, sources, "-Xlint:all,-processing", "-Werror", "-Aamplify.emit=resources,client");

        assertThat(run.diagnostics()).isEmpty();
        var schema = AppSyncSchema.read(Files.readString(folder.resolve("META-INF/amplify/schema.graphql")));
        return new GraphQLObjectType[] {schema.getObjectType("One"), schema.getObjectType("Two")};
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
