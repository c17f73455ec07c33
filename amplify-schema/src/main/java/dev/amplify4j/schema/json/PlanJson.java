package dev.amplify4j.schema.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;

/** The JSON form of a {@link Plan}: its record components by name, data sources told apart by {@code type}. */
public final class PlanJson {
    private static final JsonMapper MAPPER = CanonicalJson.mapper()
            .addMixIn(DataSource.class, DataSourceTypes.class)
            .build();

    private PlanJson() {}

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return indented JSON; equal plans give equal text
     */
    public static String write(Plan plan) {
        return CanonicalJson.write(MAPPER, plan);
    }

    /**
     * Reads a plan.
     *
     * @param json what {@link #write} gave
     * @return the plan
     * @throws IOException if the text is no plan, or one of another format version; the message says which
     */
    public static Plan read(String json) throws IOException {
        Plan plan;
        try {
            plan = MAPPER.readValue(json, Plan.class);
        } catch (JsonProcessingException e) {
            throw new IOException("not a deployment plan: " + e.getOriginalMessage(), e);
        }
        if (plan == null) {
            throw new IOException("not a deployment plan: empty");
        }
        if (plan.formatVersion() != Plan.FORMAT_VERSION) {
            throw new IOException("the plan has format version " + plan.formatVersion() + ", this release reads "
                    + Plan.FORMAT_VERSION + ": compile the models and run the tools with one version of Amplify4J");
        }
        return plan;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = DataSource.DynamoDb.class, name = "AMAZON_DYNAMODB"),
        @JsonSubTypes.Type(value = DataSource.Lambda.class, name = "AWS_LAMBDA"),
        @JsonSubTypes.Type(value = DataSource.Http.class, name = "HTTP"),
        @JsonSubTypes.Type(value = DataSource.None.class, name = "NONE")
    })
    private interface DataSourceTypes {}
}
