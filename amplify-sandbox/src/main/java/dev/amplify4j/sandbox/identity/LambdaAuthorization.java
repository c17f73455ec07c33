package dev.amplify4j.sandbox.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.function.FunctionException;
import dev.amplify4j.sandbox.function.Functions;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.LambdaAuthorizer;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the API's Lambda authorizer about a token, and remembers its answers as long as they are good. Thread-safe. */
final class LambdaAuthorization {
    private static final System.Logger LOG = System.getLogger(LambdaAuthorization.class.getName());
    private static final int MAX_REMEMBERED = 1_000;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final LambdaAuthorizer authorizer;
    private final Functions functions;
    private final Map<String, Remembered> answers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MAX_REMEMBERED;
        }
    };

    /** An answer and the moment, of the monotonic clock, until which it is good. */
    private record Remembered(@Nullable Caller caller, long until) {}

    LambdaAuthorization(LambdaAuthorizer authorizer, Functions functions) {
        this.authorizer = authorizer;
        this.functions = functions;
    }

    Caller authorize(String token, Credentials request) throws UnauthorizedException {
        Remembered known = recall(token);
        Caller caller = known != null ? known.caller() : ask(token, request);
        if (caller == null) {
            throw UnauthorizedException.notAuthorized();
        }
        return caller;
    }

    private @Nullable Caller ask(String token, Credentials request) {
        Object answer;
        try {
            answer = functions.invoke(authorizer.function(), event(token, request));
        } catch (FunctionException e) {
            LOG.log(System.Logger.Level.WARNING, "the authorizer failed: " + e.getMessage());
            return null;
        }
        if (!(answer instanceof Map<?, ?> map) || !(map.get("isAuthorized") instanceof Boolean authorized)) {
            LOG.log(System.Logger.Level.WARNING, "the authorizer's answer has no isAuthorized");
            return null;
        }
        Caller caller = authorized ? caller(map) : null;
        long ttl = map.get("ttlOverride") instanceof Number seconds
                ? Math.max(0, seconds.longValue())
                : authorizer.authorizerResultTtlInSeconds();
        remember(token, caller, ttl);
        return caller;
    }

    private static Caller caller(Map<?, ?> answer) {
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put(
                "resolverContext", answer.get("resolverContext") instanceof Map<?, ?> context ? context : Map.of());
        Set<String> denied = new HashSet<>();
        if (answer.get("deniedFields") instanceof List<?> fields) {
            fields.forEach(field -> denied.add(field(String.valueOf(field))));
        }
        return new Caller(AuthenticationType.AWS_LAMBDA, identity, Set.of(), null, denied);
    }

    /** {@code Type.field}, of which an ARN is the long form: {@code …/types/Type/fields/field}. */
    private static String field(String name) {
        int types = name.indexOf("/types/");
        return types < 0 ? name : name.substring(types + "/types/".length()).replace("/fields/", ".");
    }

    private static Map<String, @Nullable Object> event(String token, Credentials request) {
        JsonNode graphql = graphql(request.body());
        Map<String, @Nullable Object> context = new LinkedHashMap<>();
        context.put("apiId", "sandbox");
        context.put("accountId", LocalIdentityPool.ACCOUNT);
        context.put("requestId", UUID.randomUUID().toString());
        context.put("queryString", graphql.path("query").textValue());
        context.put("operationName", graphql.path("operationName").textValue());
        context.put("variables", MAPPER.convertValue(graphql.path("variables"), Object.class));
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        headers.remove("cookie");
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("authorizationToken", token);
        event.put("requestContext", context);
        event.put("requestHeaders", headers);
        return event;
    }

    private static JsonNode graphql(String body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            return json == null ? MAPPER.missingNode() : json;
        } catch (JsonProcessingException e) {
            return MAPPER.missingNode();
        }
    }

    private @Nullable Remembered recall(String token) {
        synchronized (answers) {
            Remembered known = answers.get(token);
            if (known != null && known.until() - System.nanoTime() <= 0) {
                answers.remove(token);
                return null;
            }
            return known;
        }
    }

    private void remember(String token, @Nullable Caller caller, long ttlSeconds) {
        if (ttlSeconds > 0) {
            synchronized (answers) {
                answers.put(
                        token,
                        new Remembered(
                                caller,
                                System.nanoTime()
                                        + Duration.ofSeconds(ttlSeconds).toNanos()));
            }
        }
    }
}
