package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.sandbox.AmplifySandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;

/** The GraphQL endpoint of a compiled schema. */
final class CaseApi implements AutoCloseable {
    static final HttpClient HTTP = HttpClient.newHttpClient();
    static final JsonMapper JSON = new JsonMapper();

    private final EmittedSchema schema;
    private final AmplifySandbox sandbox;

    CaseApi(CompiledSchema compiled) throws IOException {
        if (!compiled.errors().isEmpty()) {
            throw new AssertionError("the schema does not compile: " + compiled.errors());
        }
        schema = new EmittedSchema(compiled.classes());
        sandbox = AmplifySandbox.builder()
                .classes(compiled.classes())
                .function(
                        "authorizer",
                        event -> Map.of("isAuthorized", Callers.LAMBDA_TOKEN.equals(event.get("authorizationToken"))))
                .function("echo", event -> "echo")
                .inMemory()
                .port(0)
                .start();
    }

    EmittedSchema schema() {
        return schema;
    }

    AmplifySandbox sandbox() {
        return sandbox;
    }

    Credentials apiKey() {
        return Credentials.header("x-api-key", Objects.requireNonNull(sandbox.apiKey()));
    }

    /** Forgets all items. */
    void reset() {
        sandbox.reset();
    }

    /** Calls one root field; its answer is the member {@code answer} of the data. */
    JsonNode call(Credentials caller, String field, ObjectNode arguments, String selection) {
        return send(caller, schema.operation(field, arguments, selection), arguments);
    }

    /** Sends a document. */
    JsonNode send(Credentials caller, String document, ObjectNode variables) {
        String body = JSON.createObjectNode()
                .put("query", document)
                .<ObjectNode>set("variables", variables)
                .toString();
        URI endpoint = sandbox.endpoint();
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint).POST(BodyPublishers.ofString(body));
        caller.headers(endpoint, body).forEach((name, value) -> {
            if (!name.equals("host")) { // the client writes it, as it was signed
                request.header(name, value);
            }
        });
        try {
            return JSON.readTree(
                    HTTP.send(request.build(), BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
