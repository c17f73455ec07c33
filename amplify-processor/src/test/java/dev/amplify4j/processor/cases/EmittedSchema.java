package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.schema.plan.Plan;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schema that the processor emitted, and the requests that it allows. */
final class EmittedSchema {
    private static final int DEPTH = 4;

    private final Map<String, ObjectTypeDefinition> types = new HashMap<>();
    private final Map<String, InputObjectTypeDefinition> inputs = new HashMap<>();
    private final JsonNode introspection;

    EmittedSchema(Path classes) throws IOException {
        Document document = new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(Files.readString(classes.resolve(Plan.SCHEMA_RESOURCE)))
                        .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                        .build());
        document.getDefinitionsOfType(ObjectTypeDefinition.class).forEach(type -> types.put(type.getName(), type));
        document.getDefinitionsOfType(InputObjectTypeDefinition.class)
                .forEach(input -> inputs.put(input.getName(), input));
        introspection = new JsonMapper().readTree(Files.readString(classes.resolve(Plan.INTROSPECTION_RESOURCE)));
    }

    String listField(String model) {
        String plural = introspection.at("/models/" + model + "/pluralName").asText();
        return "list" + plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
    }

    boolean hasRootField(String name) {
        return rootField(name) != null;
    }

    /** Whether a root field has an argument. */
    boolean takes(String field, String argument) {
        return Objects.requireNonNull(rootField(field), field).getInputValueDefinitions().stream()
                .anyMatch(input -> input.getName().equals(argument));
    }

    /** The fields of a type that hold values, not other records. */
    List<FieldDefinition> values(String type) {
        return fields(type).stream()
                .filter(field -> !introspection.path("models").has(name(field.getType()))
                        && !name(field.getType()).endsWith("Connection"))
                .toList();
    }

    List<FieldDefinition> fields(String type) {
        return Objects.requireNonNull(types.get(type), type).getFieldDefinitions();
    }

    /** Whether a create can say a field. */
    boolean canCreateWith(String model, String field) {
        return Objects.requireNonNull(inputs.get("Create" + model + "Input")).getInputValueDefinitions().stream()
                .anyMatch(input -> input.getName().equals(field));
    }

    /** The fields that identify a record of a model. */
    List<String> keys(String model) {
        JsonNode key = introspection.at("/models/" + model + "/primaryKeyInfo");
        List<String> keys =
                new ArrayList<>(List.of(key.get("primaryKeyFieldName").asText()));
        key.get("sortKeyFieldNames").forEach(name -> keys.add(name.asText()));
        return keys;
    }

    /** A selection of all values of a type, those of custom types included. */
    String selection(String type) {
        return selection(type, DEPTH);
    }

    private String selection(String type, int depth) {
        return values(type).stream()
                .filter(field -> depth > 1 || !types.containsKey(name(field.getType())))
                .map(field -> types.containsKey(name(field.getType()))
                        ? field.getName() + " { " + selection(name(field.getType()), depth - 1) + " }"
                        : field.getName())
                .collect(Collectors.joining(" "));
    }

    boolean isModel(String type) {
        return introspection.path("models").has(type);
    }

    /** The model to which a relation leads. */
    String target(String model, String field) {
        String type = fields(model).stream()
                .filter(f -> f.getName().equals(field))
                .map(f -> name(f.getType()))
                .findFirst()
                .orElseThrow();
        return isModel(type)
                ? type
                : fields(type).stream()
                        .filter(f -> f.getName().equals("items"))
                        .map(f -> name(f.getType()))
                        .findFirst()
                        .orElseThrow();
    }

    /** A model and its field that hold a custom type. */
    String[] holder(String customType) {
        return types.keySet().stream()
                .filter(this::isModel)
                .flatMap(model -> fields(model).stream()
                        .filter(field -> name(field.getType()).equals(customType))
                        .map(field -> new String[] {model, field.getName()}))
                .findFirst()
                .orElseThrow();
    }

    /** A selection that shows which records a relation leads to, by their keys. */
    String relation(String model, String field) {
        boolean many = fields(model).stream()
                .anyMatch(f -> f.getName().equals(field) && name(f.getType()).endsWith("Connection"));
        return field + (many ? " { items { id } }" : " { id }");
    }

    /** An operation that calls one root field; its answer is the member {@code answer} of the data. */
    String operation(String field, ObjectNode arguments, @Nullable String selection) {
        FieldDefinition definition = rootField(field);
        if (definition == null) {
            throw new AssertionError("no root field " + field);
        }
        List<String> variables = new ArrayList<>();
        List<String> values = new ArrayList<>();
        arguments.fieldNames().forEachRemaining(name -> {
            values.add(name + ": $" + name);
            definition.getInputValueDefinitions().stream()
                    .filter(argument -> argument.getName().equals(name))
                    .map(InputValueDefinition::getType)
                    .forEach(type -> variables.add("$" + name + ": " + AstPrinter.printAst(type)));
        });
        return kind(field) + brackets(variables) + " { answer: " + field + brackets(values)
                + (selection == null ? "" : " { " + selection + " }") + " }";
    }

    private String kind(String rootField) {
        return List.of("Query", "Mutation", "Subscription").stream()
                .filter(type -> declares(type, rootField))
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    private boolean declares(String type, String field) {
        return types.containsKey(type)
                && fields(type).stream().anyMatch(f -> f.getName().equals(field));
    }

    private @Nullable FieldDefinition rootField(String name) {
        return List.of("Query", "Mutation", "Subscription").stream()
                .filter(type -> declares(type, name))
                .flatMap(type -> fields(type).stream())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    static String name(Type<?> type) {
        if (type instanceof NonNullType required) {
            return name(required.getType());
        }
        return type instanceof ListType list ? name(list.getType()) : ((TypeName) type).getName();
    }

    private static String brackets(List<String> parts) {
        return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
    }
}
