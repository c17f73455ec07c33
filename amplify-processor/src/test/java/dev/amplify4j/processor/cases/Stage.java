package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Schemas of cases that run as one API, with what cases need besides.
 *
 * @param api the endpoint
 * @param backstage direct access to the tables
 * @param callers who asks
 */
record Stage(CaseApi api, Backstage backstage, Callers callers) implements AutoCloseable {
    /** The function to which a rule opens the API where cases have generic access by IAM on. */
    private static final String GENERIC_ACCESS = "iam-basic";

    /**
     * Starts an API.
     *
     * @param schemas its schemas, no two of which have a type of the same name
     * @param genericAccess whether a function may call everything
     * @param operations custom operations
     * @param identities callers by name
     */
    static Stage open(
            List<JsonNode> schemas, boolean genericAccess, List<String> operations, Map<String, JsonNode> identities)
            throws IOException {
        return of(compile(schemas, genericAccess, operations), identities);
    }

    /** Starts the API of a schema that was compiled with a backstage. */
    static Stage of(CompiledSchema compiled, Map<String, JsonNode> identities) throws IOException {
        CaseApi api = new CaseApi(compiled);
        return new Stage(api, new Backstage(api), new Callers(api.sandbox(), new HashMap<>(identities)));
    }

    /** Compiles schemas with a backstage. */
    static CompiledSchema compile(List<JsonNode> schemas, boolean genericAccess, List<String> operations) {
        List<String> types = new ArrayList<>(operations);
        List<String> models = new ArrayList<>();
        for (JsonNode schema : schemas) {
            types.addAll(SchemaSource.of(schema));
            schema.get("models").fieldNames().forEachRemaining(models::add);
        }
        types.add(Backstage.source(models));
        String rules = resource(Backstage.STAGEHAND, "MUTATE")
                + (genericAccess ? resource(GENERIC_ACCESS, "QUERY, Operation.MUTATE, Operation.LISTEN") : "");
        return CompiledSchema.of(types, rules, Backstage.SCRIPTS);
    }

    private static String resource(String function, String operations) {
        return "@Auth(allow = Allow.RESOURCE, function = \"" + function + "\", to = {Operation." + operations + "}) ";
    }

    /** Calls one root field as somebody. */
    Answer call(Credentials caller, String field, ObjectNode arguments, String selection) {
        return Answer.of(api.call(caller, field, arguments, selection));
    }

    @Override
    public void close() {
        api.close();
    }
}
