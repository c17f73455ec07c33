package dev.amplify4j.schema.plan;

import java.util.List;

/**
 * An AppSync resolver in APPSYNC_JS 1.0.0: a unit with one data source, or a pipeline of functions.
 *
 * @param typeName GraphQL type, such as {@code Query} or a model
 * @param fieldName field of that type
 * @param code path to the resolver's JavaScript, as {@link Plan#isUsers} reads it
 * @param steps for a UNIT resolver one step whose code is this resolver's; for a PIPELINE its functions in order
 * @param kind AppSync's resolver kind
 */
public record Resolver(String typeName, String fieldName, Kind kind, String code, List<Step> steps) {
    /** Copies the list. */
    public Resolver {
        steps = List.copyOf(steps);
        if (kind == Kind.UNIT && steps.size() != 1) {
            throw new IllegalArgumentException(typeName + "." + fieldName + ": a unit resolver has exactly one step");
        }
    }

    /**
     * A unit resolver.
     *
     * @param typeName GraphQL type
     * @param fieldName field of that type
     * @param code path to the JavaScript, as {@link Plan#isUsers} reads it
     * @param dataSource name of the data source
     * @param actions DynamoDB actions that its requests need, such as {@code GetItem}; sorted
     * @return the resolver
     */
    public static Resolver unit(
            String typeName, String fieldName, String code, String dataSource, List<String> actions) {
        return new Resolver(
                typeName, fieldName, Kind.UNIT, code, List.of(new Step(fieldName, code, dataSource, actions)));
    }

    /** AppSync's resolver kinds. */
    public enum Kind {
        /** One request to one data source. */
        UNIT,
        /** Several functions, one after the other. */
        PIPELINE
    }

    /**
     * One request to a data source: a unit resolver itself, or an AppSync function of a pipeline.
     *
     * @param name name of the function
     * @param code path to the JavaScript, as {@link Plan#isUsers} reads it
     * @param dataSource name of the data source
     * @param actions DynamoDB actions that its requests need, such as {@code GetItem}; sorted
     */
    public record Step(String name, String code, String dataSource, List<String> actions) {
        /** Copies the list. */
        public Step {
            actions = List.copyOf(actions);
        }
    }
}
