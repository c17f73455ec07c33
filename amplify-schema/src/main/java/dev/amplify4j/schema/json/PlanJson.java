package dev.amplify4j.schema.json;

import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a {@link Plan}: its record components by name, data sources told apart by {@code type}. */
public final class PlanJson {
    private static final RecordForm FORM = new RecordForm(
            Map.of(
                    DataSource.DynamoDb.class, "AMAZON_DYNAMODB",
                    DataSource.Lambda.class, "AWS_LAMBDA",
                    DataSource.Http.class, "HTTP",
                    DataSource.None.class, "NONE"),
            Map.of());

    private PlanJson() {}

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return indented JSON; equal plans give equal text
     */
    public static String write(Plan plan) {
        return JsonWriter.write(FORM, plan);
    }

    /**
     * Reads a plan.
     *
     * @param json what {@link #write} gave
     * @return the plan
     * @throws IOException if the text is no plan, or one of another format version; the message says which
     */
    public static Plan read(String json) throws IOException {
        try {
            Object tree = JsonTree.read(json);
            checkVersion(tree);
            if (FORM.read(Plan.class, tree) instanceof Plan plan) {
                return plan;
            }
            throw new IOException("empty");
        } catch (IOException e) {
            throw new IOException("not a deployment plan: " + e.getMessage(), e);
        }
    }

    private static void checkVersion(@Nullable Object tree) throws IOException {
        if (tree instanceof Map<?, ?> members
                && members.get("formatVersion") instanceof Integer version
                && version != Plan.FORMAT_VERSION) {
            throw new IOException("it has format version " + version + ", this release reads " + Plan.FORMAT_VERSION
                    + ": compile the models and run the tools with one version of Amplify4J");
        }
    }
}
