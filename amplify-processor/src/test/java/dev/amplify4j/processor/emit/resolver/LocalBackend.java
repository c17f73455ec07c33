package dev.amplify4j.processor.emit.resolver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amplify4j.processor.mutation.EmittedCode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Emitted resolvers, run in GraalJS on tables in memory: fast enough for thousands of combinations. */
final class LocalBackend implements RunningBackend {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "UNAUTHENTICATED_ROLE_ARN", Caller.GUEST_ARN,
            "AUTHENTICATED_ROLE_ARN", Caller.USER_ARN,
            "IDENTITY_POOL_ID", Caller.IDENTITY_POOL,
            "ROLE_OF_worker", Caller.functionRole("worker"));

    /** What is parsed once is parsed for all backends. */
    static final Engine ENGINE = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    private static final Source TABLE = Source.create("js", resource("table.js"));

    private final Backend backend;
    private final Map<String, String> modules = new HashMap<>();
    private final Context js = Context.newBuilder("js").engine(ENGINE).build();

    private final Value resolve;
    private final Value holds;

    LocalBackend(Backend backend) {
        this.backend = backend;
        js.eval(TABLE);
        resolve = js.eval(
                "js", "(field, table, invocation) => JSON.stringify(resolve(field, table, JSON.parse(invocation)))");
        holds = js.eval("js", "(filter, event) => holds(JSON.parse(filter), JSON.parse(event))");
        backend.models().forEach(model -> js.eval("js", "tables[" + JsLiteral.of(model.name()) + "] = [];"));
        js.eval("js", "const resolvers = {};");
        EmittedResolversTest.files(backend).forEach(this::load);
    }

    @Override
    public Answer call(Caller caller, String field, Map<String, ?> arguments, @Nullable Object source) {
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("authType", caller.authType());
        invocation.put("identity", caller.identity());
        invocation.put("args", arguments);
        invocation.put("source", source);
        invocation.put("env", ENVIRONMENT);
        String table = table(field);
        EmittedCode.called(Stream.of(modules.get(field), modules.get(field + ".page"))
                .filter(Objects::nonNull)
                .toList());
        String answer = resolve.execute(field, table, json(invocation)).asString();
        Map<String, Object> read = object(answer);
        Map<?, ?> error = (Map<?, ?>) read.get("error");
        return new Answer(
                read.get("value"),
                error == null ? null : (String) error.get("errorType"),
                error == null ? null : (String) error.get("message"),
                read.get("filter"));
    }

    @Override
    public boolean delivers(Answer subscription, Map<String, ?> event) {
        return subscription.filter() == null
                || holds.execute(json(subscription.filter()), json(event)).asBoolean();
    }

    @Override
    public void store(String table, List<Map<String, Object>> items) {
        js.eval("js", "tables[%s] = %s;".formatted(JsLiteral.of(table), json(items)));
    }

    @Override
    public List<?> stored(String table) {
        return (List<?>) Objects.requireNonNull(object(
                        js.eval("js", "JSON.stringify({ all: tables[%s] })".formatted(JsLiteral.of(table)))
                                .asString())
                .get("all"));
    }

    @Override
    public void close() {
        js.close();
    }

    /** Whether a field has a resolver. */
    boolean resolves(String field) {
        return modules.containsKey(field);
    }

    /** Takes the text of a file instead of what it had before. */
    void load(String file, String text) {
        modules.put(file.replace(".js", ""), text);
        String handlers = text.replaceFirst("import .*;\n", "").replace("export function", "function");
        js.eval(
                "js",
                "resolvers[%s] = ((JSON) => {\n%sreturn { request, response };\n})(serviceJson);"
                        .formatted(JsLiteral.of(file.replace(".js", "")), handlers));
    }

    /** The table that a field reads or writes; null for subscriptions. */
    private @Nullable String table(String field) {
        for (Model model : backend.models()) {
            for (Relation relation : model.relations()) {
                if (field.equals(model.name() + "." + relation.name())) {
                    return relation.target();
                }
            }
        }
        boolean none = backend.models().stream()
                .anyMatch(model ->
                        model.resolvedFields().stream().anyMatch(f -> field.equals(model.name() + "." + f.name())));
        if (none || field.startsWith("Subscription.")) {
            return null;
        }
        return backend.models().stream()
                .map(Model::name)
                .filter(name -> field.contains(name) || (field.equals("Query.blogsBySlug") && name.equals("Blog")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> object(String json) {
        try {
            return JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(LocalBackend.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
