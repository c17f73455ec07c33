package dev.amplify4j.cdk;

import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.CodeBundle;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the annotation processor left on the class path: the plan, and the texts that it names. Immutable. */
public final class EmittedResources {
    private final Plan plan;
    private final String schema;
    private final Function<String, String> code;

    /**
     * @param plan the plan
     * @param schema the schema in SDL
     * @param code finds JavaScript by its path in the plan
     */
    EmittedResources(Plan plan, String schema, Function<String, String> code) {
        this.plan = plan;
        this.schema = schema;
        this.code = code;
    }

    /**
     * Reads the plan from the class path.
     *
     * @param loader loader of the compiled models
     * @return the plan and its texts
     * @throws DeploymentException if there is no plan, more than one, or one of another release, or a text is missing
     */
    public static EmittedResources from(ClassLoader loader) {
        try {
            List<URL> plans = Collections.list(loader.getResources(Plan.RESOURCE));
            if (plans.isEmpty()) {
                throw new DeploymentException(
                        "There is no " + Plan.RESOURCE + " on the class path: compile the models with"
                                + " amplify-processor before the infrastructure runs.");
            }
            if (plans.size() > 1) {
                throw new DeploymentException(
                        "There are several " + Plan.RESOURCE + " on the class path, one backend is"
                                + " deployed at a time: leave all but one of " + plans + " out.");
            }
            Plan plan = PlanJson.read(read(plans.get(0)));
            Map<String, String> emitted = CodeBundle.modules(read(loader, CodeBundle.RESOURCE));
            return new EmittedResources(plan, read(loader, Plan.SCHEMA_RESOURCE), path -> code(loader, emitted, path));
        } catch (IOException e) {
            throw new DeploymentException("Cannot read " + Plan.RESOURCE + ": " + e.getMessage(), e);
        }
    }

    /**
     * The plan.
     *
     * @return the plan
     */
    public Plan plan() {
        return plan;
    }

    /**
     * The GraphQL schema.
     *
     * @return the schema in SDL
     */
    public String schema() {
        return schema;
    }

    /**
     * The JavaScript of a resolver or function.
     *
     * @param path what the plan says, as {@link Plan#isUsers} reads it
     * @return the JavaScript
     * @throws DeploymentException if it is not there
     */
    public String code(String path) {
        return code.apply(path);
    }

    private static String code(ClassLoader loader, Map<String, String> emitted, String path) {
        String code = Plan.isUsers(path) ? read(loader, path.substring(1)) : emitted.get(path);
        if (code == null) {
            throw new DeploymentException("The plan names " + path + ", which is not in " + CodeBundle.RESOURCE
                    + ": compile the models again, all of them.");
        }
        return code;
    }

    private static String read(ClassLoader loader, String path) {
        URL resource = loader.getResource(path);
        if (resource == null) {
            throw new DeploymentException(path + " is not on the class path: compile the models again, all of them.");
        }
        try {
            return read(resource);
        } catch (IOException e) {
            throw new DeploymentException("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private static String read(URL resource) throws IOException {
        try (InputStream in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
