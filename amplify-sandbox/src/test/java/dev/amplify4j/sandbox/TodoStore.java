package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.function.Functions;
import dev.amplify4j.sandbox.resolver.Invocation;
import dev.amplify4j.sandbox.resolver.Resolution;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import dev.amplify4j.sandbox.resolver.ResolverError;
import dev.amplify4j.sandbox.resolver.SubscriptionFilter;
import dev.amplify4j.schema.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullUnmarked;

/** The resolvers of the test backend in Java, for tests of what is around the engine. */
@NullUnmarked // JSON data with nulls everywhere
final class TodoStore implements Store, ResolverEngine {
    private final Map<String, Map<String, Object>> todos = new ConcurrentHashMap<>();

    @Override
    public ResolverEngine serve(Backend backend, Functions functions) {
        return this;
    }

    @Override
    public void reset(Plan plan) {
        todos.clear();
    }

    @Override
    public void close() {}

    @Override
    public Resolution resolve(Invocation call) {
        Map<String, Object> input = new HashMap<>();
        if (call.arguments().get("input") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> input.put((String) name, value));
        }
        return switch (call.resolver().fieldName()) {
            case "getTodo" -> value(todos.get(call.arguments().get("id")));
            case "listTodos" -> value(Map.of("items", new ArrayList<>(todos.values())));
            case "createTodo" -> create(call, input);
            case "updateTodo" -> update(call, input);
            case "context", "guestContext" -> value(context(call));
            case "fail" ->
                Resolution.failed(new ResolverError(
                        (String) call.arguments().get("message"),
                        "Teapot",
                        Map.of("id", "1", "title", "kept", "owner", "not selected"),
                        Map.of("hint", "pour")));
            case "onCreateTodo" -> subscribe(call);
            case "comments" -> comments(call);
            default -> throw new IllegalStateException("unexpected " + call);
        };
    }

    private Resolution create(Invocation call, Map<String, Object> input) {
        input.putIfAbsent("id", UUID.randomUUID().toString());
        input.put("owner", username(call));
        todos.put((String) input.get("id"), input);
        return value(input);
    }

    private Resolution update(Invocation call, Map<String, Object> input) {
        Map<String, Object> todo = todos.get(input.get("id"));
        if (todo == null || !username(call).equals(todo.get("owner"))) {
            return unauthorized(call);
        }
        Map<String, Object> changed = new HashMap<>(todo);
        changed.putAll(input);
        todos.put((String) input.get("id"), changed);
        return value(changed);
    }

    private static Resolution subscribe(Invocation call) {
        Object owner = call.arguments().get("owner");
        if (owner != null && !owner.equals(username(call))) {
            return unauthorized(call);
        }
        if (!(call.arguments().get("filter") instanceof Map<?, ?> filter)) {
            return value(null);
        }
        Map<?, ?> condition = (Map<?, ?>) filter.get("title");
        String operator = (String) condition.keySet().iterator().next();
        Object json = Map.of(
                "filterGroup",
                List.of(Map.of(
                        "filters",
                        List.of(Map.of(
                                "fieldName", "title", "operator", operator, "value", condition.get(operator))))));
        return new Resolution(null, List.of(), SubscriptionFilter.parse(json));
    }

    private static Map<String, Object> context(Invocation call) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("identity", call.identity());
        context.put("headers", call.headers());
        context.put("variables", call.info().variables());
        context.put("parentTypeName", call.info().parentTypeName());
        return context;
    }

    private static Resolution comments(Invocation call) {
        Map<?, ?> todo = (Map<?, ?>) call.source();
        return value(List.of(Map.of("id", "c-" + todo.get("id"), "content", "on " + todo.get("title"))));
    }

    private static Object username(Invocation call) {
        return call.identity() == null ? null : call.identity().get("username");
    }

    private static Resolution unauthorized(Invocation call) {
        return Resolution.failed(new ResolverError(
                "Not Authorized to access " + call.info().fieldName() + " on type "
                        + call.info().returnTypeName(),
                "Unauthorized",
                null,
                null));
    }

    private static Resolution value(Object value) {
        return new Resolution(value, List.of(), null);
    }
}
