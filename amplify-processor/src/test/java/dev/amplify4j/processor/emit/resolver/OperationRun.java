package dev.amplify4j.processor.emit.resolver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amplify4j.processor.emit.TestOperations;
import dev.amplify4j.processor.emit.plan.PlanEmitter;
import dev.amplify4j.processor.mutation.EmittedCode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The emitted resolver of a custom operation with the handlers that the emitted plan names, run in GraalJS. */
final class OperationRun implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Resolver resolver;
    private final Map<String, String> files;
    private final List<String> emitted = new ArrayList<>();
    private final Context js =
            Context.newBuilder("js").engine(LocalBackend.ENGINE).build();

    private final Value operate;

    OperationRun(CustomOperation operation) {
        this(TestOperations.blogWith(operation), operation);
    }

    OperationRun(Backend backend, CustomOperation operation) {
        this(backend, operation, EmittedResolversTest.files(backend));
    }

    /** Runs files that were changed after they were emitted. */
    OperationRun(Backend backend, CustomOperation operation, Map<String, String> files) {
        this.files = files;
        resolver = plan(backend).resolvers().stream()
                .filter(r -> r.typeName().equals(Names.rootType(operation.kind()))
                        && r.fieldName().equals(operation.name()))
                .findFirst()
                .orElseThrow();
        js.eval("js", read("dev/amplify4j/processor/emit/resolver/table.js"));
        js.eval("js", read("dev/amplify4j/processor/emit/resolver/operation.js"));
        List<String> handlers = new ArrayList<>(List.of(handlers(resolver.code())));
        if (resolver.kind() == Resolver.Kind.PIPELINE) {
            resolver.steps().forEach(step -> handlers.add(handlers(step.code())));
        }
        operate = js.eval("js", """
                const [resolver, ...functions] = [%s];
                (invocation, answers) =>
                  JSON.stringify(operate(resolver, functions, JSON.parse(invocation), JSON.parse(answers)));
                """.formatted(String.join(",\n", handlers)));
    }

    /** What came back, and what data sources were asked. */
    record Answer(
            @Nullable Object value,
            @Nullable String errorType,
            @Nullable String message,
            List<JsonNode> asked,
            Map<?, ?> stash) {
        boolean unauthorized() {
            return "Unauthorized".equals(errorType);
        }
    }

    /** Calls the operation; its data sources answer these JSON texts, one after the other. */
    Answer call(Caller caller, Map<String, ?> arguments, String... answers) {
        EmittedCode.called(emitted);
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("authType", caller.authType());
        invocation.put("identity", caller.identity());
        invocation.put("args", arguments);
        invocation.put("source", null);
        invocation.put("request", Map.of("headers", Map.of()));
        invocation.put("info", Map.of("parentTypeName", resolver.typeName(), "fieldName", resolver.fieldName()));
        invocation.put(
                "env",
                Map.of(
                        "UNAUTHENTICATED_ROLE_ARN", Caller.GUEST_ARN,
                        "AUTHENTICATED_ROLE_ARN", Caller.USER_ARN,
                        "IDENTITY_POOL_ID", Caller.IDENTITY_POOL,
                        "ROLE_OF_worker", Caller.functionRole("worker")));
        try {
            String output = operate.execute(JSON.writeValueAsString(invocation), "[" + String.join(",", answers) + "]")
                    .asString();
            Map<String, Object> read = JSON.readValue(output, OBJECT);
            Map<?, ?> error = (Map<?, ?>) read.get("error");
            List<JsonNode> asked = new ArrayList<>();
            JSON.readTree(output).path("asked").forEach(asked::add);
            return new Answer(
                    read.get("value"),
                    error == null ? null : (String) error.get("errorType"),
                    error == null ? null : (String) error.get("message"),
                    asked,
                    (Map<?, ?>) read.getOrDefault("stash", Map.of()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        js.close();
    }

    /** The handlers of a file, as an expression. */
    private String handlers(String path) {
        String text = path.startsWith("/")
                ? read(path.substring(1))
                : Objects.requireNonNull(files.get(path.replace("resolvers/", "")), path);
        if (!path.startsWith("/")) {
            emitted.add(text);
        }
        String body = Plan.deployed(path, text, "api-id")
                .lines()
                .filter(line -> !line.startsWith("import "))
                .collect(Collectors.joining("\n"))
                .replace("export function", "function");
        return "((JSON) => {\n" + body + "\nreturn { request, response };\n})(serviceJson)";
    }

    private static Plan plan(Backend backend) {
        try {
            return PlanJson.read(
                    new PlanEmitter().emit(backend).findFirst().orElseThrow().text());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(OperationRun.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
