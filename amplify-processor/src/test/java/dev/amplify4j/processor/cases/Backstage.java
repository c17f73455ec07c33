package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.FieldDefinition;
import graphql.language.NonNullType;
import graphql.language.Type;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Custom operations beside the models of cases: they store and show items as they are, whatever the rules of their
 * models, and ring a bell after which every event has been heard.
 *
 * <p>They also have the API know every mode, so that callers of all modes come as far as the rules of the models.
 */
record Backstage(CaseApi api) {
    /** The scripts of the operations, by resource. */
    static final List<String> SCRIPTS = List.of(
            "backstage/put.js",
            "backstage/scan.js",
            "backstage/remove.js",
            "backstage/bell.js",
            "backstage/announce.js");

    /** What mutation and subscription of the bell select. */
    private static final String BELL = "rung";

    /** The subscription that hears the bell. */
    static final String LISTEN_TO_BELL = "subscription { onRing { " + BELL + " } }";

    /** The function that makes events happen. */
    static final String STAGEHAND = "stagehand";

    /** The Java type of the operations for some models. */
    static String source(Collection<String> models) {
        String rule = "@Auth(allow = Allow.PUBLIC_API_KEY) ";
        String ofModels = models.stream()
                .map(model -> "@Mutation " + rule + handler("put", model) + "boolean put" + model
                        + "(@Scalar(ScalarType.JSON) String key, @Scalar(ScalarType.JSON) String item);\n"
                        + "@Mutation " + rule + handler("remove", model) + "boolean remove" + model
                        + "(@Scalar(ScalarType.JSON) String key);\n"
                        + "@Query " + rule + handler("scan", model) + "@Scalar(ScalarType.JSON) String scan" + model
                        + "();\n")
                .collect(Collectors.joining());
        return "@DataApi(defaultAuthorizationMode = AuthorizationMode.USER_POOL,"
                + " oidc = @Oidc(providerName = \"cases\", issuerUrl = \"https://issuer.example.com\"),"
                + " lambdaAuthorizer = @LambdaAuthorizer(function = \"authorizer\", timeToLiveInSeconds = 0))\n"
                + "@Operations interface Backstage {\n" + ofModels
                + "@Mutation " + rule + "@Handler(js = \"backstage/bell.js\") Bell ring();\n"
                + "@Subscription(to = \"ring\") " + rule + "Bell onRing();\n"
                + "record Bell(boolean rung) {}\n}";
    }

    private static String handler(String script, String model) {
        return "@Handler(js = \"backstage/" + script + ".js\", dataSource = \"" + model + "\") ";
    }

    /** Stores items as they are; what a model requires and an item lacks is filled up. */
    void put(String model, JsonNode items) {
        for (JsonNode item : items) {
            ObjectNode rest = item.deepCopy();
            fillUp(model, rest);
            ObjectNode key = key(model, rest);
            rest.remove(api.schema().keys(model));
            ObjectNode arguments = rest.objectNode().put("key", key.toString()).put("item", rest.toString());
            call("put" + model, arguments);
        }
    }

    /** Removes all items of a model. To reset all tables would take most of the time, as there are many. */
    void clear(String model) {
        scan(model).forEach(item -> remove(model, item));
    }

    /** Removes an item. */
    void remove(String model, JsonNode item) {
        call(
                "remove" + model,
                CaseApi.JSON.createObjectNode().put("key", key(model, item).toString()));
    }

    private ObjectNode key(String model, JsonNode item) {
        ObjectNode key = CaseApi.JSON.createObjectNode();
        api.schema().keys(model).forEach(field -> key.set(field, item.get(field)));
        return key;
    }

    /** All stored items of a model. */
    List<JsonNode> scan(String model) {
        try {
            return CaseApi.JSON
                    .readTree(call("scan" + model, CaseApi.JSON.createObjectNode())
                            .asText())
                    .valueStream()
                    .toList();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Has everyone who listens hear the bell. */
    void ring() {
        call("ring", CaseApi.JSON.createObjectNode(), BELL);
    }

    private JsonNode call(String field, ObjectNode arguments) {
        return call(field, arguments, null);
    }

    private JsonNode call(String field, ObjectNode arguments, @Nullable String selection) {
        JsonNode response = api.send(api.apiKey(), api.schema().operation(field, arguments, selection), arguments);
        if (response.has("errors")) {
            throw new AssertionError(field + ": " + response);
        }
        return response.at("/data/answer");
    }

    /** Gives an item what its model requires and it lacks. */
    void fillUp(String model, ObjectNode item) {
        for (FieldDefinition field : api.schema().values(model)) {
            Type<?> type = field.getType();
            if (type instanceof NonNullType && !item.hasNonNull(field.getName())) {
                switch (EmittedSchema.name(type)) {
                    case "String", "ID" -> item.put(field.getName(), "filled up");
                    case "AWSDateTime" -> item.put(field.getName(), "2026-01-01T00:00:00Z");
                    default -> throw new AssertionError(model + " requires " + field.getName());
                }
            }
        }
    }
}
