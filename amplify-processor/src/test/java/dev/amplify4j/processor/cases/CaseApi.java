package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.sandbox.AmplifySandbox;
import dev.amplify4j.schema.plan.Plan;
import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The GraphQL endpoint of a compiled schema. */
final class CaseApi implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** How a caller proves who they are: the headers of a request. */
    record Credentials(String header, String value) {}

    private final AmplifySandbox sandbox;
    private final JsonNode introspection;
    private final Map<String, FieldDefinition> rootFields = new HashMap<>();

    CaseApi(CompiledSchema schema) throws IOException {
        if (!schema.errors().isEmpty()) {
            throw new AssertionError("the schema does not compile: " + schema.errors());
        }
        String sdl = Files.readString(schema.classes().resolve(Plan.SCHEMA_RESOURCE));
        introspection = JSON.readTree(Files.readString(schema.classes().resolve(Plan.INTROSPECTION_RESOURCE)));
        Parser.parse(sdl).getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .filter(type -> List.of("Query", "Mutation", "Subscription").contains(type.getName()))
                .flatMap(type -> type.getFieldDefinitions().stream())
                .forEach(field -> rootFields.put(field.getName(), field));
        sandbox = AmplifySandbox.builder()
                .classes(schema.classes())
                .inMemory()
                .port(0)
                .start();
    }

    Credentials apiKey() {
        return new Credentials("x-api-key", Objects.requireNonNull(sandbox.apiKey()));
    }

    String listField(String model) {
        String plural = introspection.at("/models/" + model + "/pluralName").asText();
        return "list" + plural.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plural.substring(1);
    }

    /** Forgets all items. */
    void reset() {
        sandbox.reset();
    }

    /** Calls one root field; its answer is the member {@code answer} of the data. */
    JsonNode call(Credentials caller, String field, ObjectNode arguments, String selection) {
        FieldDefinition definition = rootFields.get(field);
        if (definition == null) {
            throw new AssertionError("no root field " + field);
        }
        List<String> variables = new ArrayList<>();
        List<String> values = new ArrayList<>();
        arguments.fieldNames().forEachRemaining(name -> {
            values.add(name + ": $" + name);
            definition.getInputValueDefinitions().stream()
                    .filter(argument -> argument.getName().equals(name))
                    .forEach(argument -> variables.add("$" + name + ": " + type(argument)));
        });
        String operation = definition.getName().matches("(create|update|delete).*") ? "mutation" : "query";
        return send(
                caller,
                operation + brackets(variables) + " { answer: " + field + brackets(values) + " { " + selection + " } }",
                arguments);
    }

    /** Sends a document. */
    JsonNode send(Credentials caller, String document, ObjectNode variables) {
        ObjectNode body = JSON.createObjectNode().put("query", document).set("variables", variables);
        HttpRequest request = HttpRequest.newBuilder(sandbox.endpoint())
                .header(caller.header(), caller.value())
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String type(InputValueDefinition argument) {
        return AstPrinter.printAst(argument.getType());
    }

    private static String brackets(List<String> parts) {
        return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
