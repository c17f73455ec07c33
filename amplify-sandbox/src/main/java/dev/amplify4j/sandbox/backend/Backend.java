package dev.amplify4j.sandbox.backend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.CodeBundle;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One API as it was emitted: an immutable snapshot.
 *
 * @param plan the deployment plan
 * @param schema the GraphQL schema in SDL
 * @param modelIntrospection what the official clients read about models
 * @param resolverCode the JavaScript of every resolver by its path in the plan
 */
public record Backend(Plan plan, String schema, JsonNode modelIntrospection, Map<String, String> resolverCode) {
    /** What scripts find in their stash for the id of the API. */
    private static final String API_ID = "sandbox";

    /** Copies the map. */
    public Backend {
        resolverCode = Map.copyOf(resolverCode);
    }

    /**
     * Reads the snapshot from what a class loader sees.
     *
     * @param loader the class loader
     * @param where where that is, for messages
     * @return the snapshot
     * @throws BackendException if something is missing or unreadable
     */
    static Backend read(ClassLoader loader, String where) throws BackendException {
        String planJson = text(loader, Plan.RESOURCE);
        if (planJson == null) {
            throw new BackendException(
                    "no " + Plan.RESOURCE + " " + where
                            + ": compile records with @Model and the amplify-processor first, then name their class"
                            + " directory",
                    null);
        }
        Plan plan;
        try {
            plan = PlanJson.read(planJson);
        } catch (IOException e) {
            throw new BackendException(
                    Plan.RESOURCE + " " + where + " is corrupt, compile the models again: " + firstLine(e), e);
        }
        return new Backend(plan, required(loader, Plan.SCHEMA_RESOURCE), introspection(loader), code(loader, plan));
    }

    private static Map<String, String> code(ClassLoader loader, Plan plan) throws BackendException {
        Map<String, String> emitted = CodeBundle.modules(required(loader, CodeBundle.RESOURCE));
        Map<String, String> code = new HashMap<>();
        for (Resolver resolver : plan.resolvers()) {
            code.put(resolver.code(), code(loader, emitted, resolver.code()));
            for (Resolver.Step step : resolver.steps()) {
                code.put(step.code(), code(loader, emitted, step.code()));
            }
        }
        return code;
    }

    private static String code(ClassLoader loader, Map<String, String> emitted, String path) throws BackendException {
        String code = Plan.isUsers(path) ? required(loader, path.substring(1)) : emitted.get(path);
        if (code == null) {
            throw new BackendException(
                    path + " is missing in " + CodeBundle.RESOURCE + ": compile the models again", null);
        }
        return Plan.deployed(path, code, API_ID);
    }

    private static JsonNode introspection(ClassLoader loader) throws BackendException {
        try {
            return new JsonMapper().readTree(required(loader, Plan.INTROSPECTION_RESOURCE));
        } catch (JsonProcessingException e) {
            throw new BackendException(
                    Plan.INTROSPECTION_RESOURCE + " is corrupt, compile the models again: " + e.getOriginalMessage(),
                    e);
        }
    }

    private static String required(ClassLoader loader, String resource) throws BackendException {
        String text = text(loader, resource);
        if (text == null) {
            throw new BackendException(resource + " is missing beside the plan: compile the models again", null);
        }
        return text;
    }

    private static @Nullable String text(ClassLoader loader, String resource) throws BackendException {
        URL url = loader.getResource(resource);
        if (url == null) {
            return null;
        }
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false); // a cached jar would stay open, and stale after the next compilation
            try (InputStream in = connection.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new BackendException("cannot read " + resource + ": " + e.getMessage(), e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
