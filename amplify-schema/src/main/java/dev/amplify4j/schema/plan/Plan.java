package dev.amplify4j.schema.plan;

import java.util.List;

/**
 * Everything that is deployed for one API, besides its GraphQL schema.
 *
 * <p>All lists are sorted, so that equal backends have equal plans.
 *
 * @param formatVersion version of the plan's format; {@link #FORMAT_VERSION} when written by this release
 * @param api settings of the AppSync API
 * @param tables DynamoDB tables, by name
 * @param dataSources AppSync data sources, by name
 * @param resolvers AppSync resolvers, by type and field
 * @param identityPoolGrants fields that roles of the identity pool may call, by role, type and field
 * @param functions Lambda functions, by name
 * @param functionGrants root types whose fields functions may call, by function and type
 */
public record Plan(
        int formatVersion,
        Api api,
        List<Table> tables,
        List<DataSource> dataSources,
        List<Resolver> resolvers,
        List<IdentityPoolGrant> identityPoolGrants,
        List<Function> functions,
        List<FunctionGrant> functionGrants) {
    /** The version that this release writes and reads. */
    public static final int FORMAT_VERSION = 1;

    /** Folder of all emitted resources on the class path. */
    public static final String ROOT = "META-INF/amplify/";

    /** Resource with the plan. */
    public static final String RESOURCE = ROOT + "plan.json";

    /** Resource with the GraphQL schema in SDL. */
    public static final String SCHEMA_RESOURCE = ROOT + "schema.graphql";

    /** Resource with the model introspection that the official clients read. */
    public static final String INTROSPECTION_RESOURCE = ROOT + "model-introspection.json";

    /** What stands in emitted code for the id of the API, which only a deployment knows. */
    public static final String API_ID = "<awsAppsyncApiId>";

    /** Copies the lists. */
    public Plan {
        tables = List.copyOf(tables);
        dataSources = List.copyOf(dataSources);
        resolvers = List.copyOf(resolvers);
        identityPoolGrants = List.copyOf(identityPoolGrants);
        functions = List.copyOf(functions);
        functionGrants = List.copyOf(functionGrants);
    }

    /**
     * A plan without functions.
     *
     * @param formatVersion version of the plan's format
     * @param api settings of the AppSync API
     * @param tables DynamoDB tables, by name
     * @param dataSources AppSync data sources, by name
     * @param resolvers AppSync resolvers, by type and field
     * @param identityPoolGrants fields that roles of the identity pool may call, by role, type and field
     */
    public Plan(
            int formatVersion,
            Api api,
            List<Table> tables,
            List<DataSource> dataSources,
            List<Resolver> resolvers,
            List<IdentityPoolGrant> identityPoolGrants) {
        this(formatVersion, api, tables, dataSources, resolvers, identityPoolGrants, List.of(), List.of());
    }

    /**
     * The class-path resource behind a path to code.
     *
     * @param code path relative to {@link #ROOT}, or from the root of the class path when it begins with {@code /}, as
     *     handlers that users wrote are named
     * @return name that a class loader takes
     */
    public static String resource(String code) {
        return code.startsWith("/") ? code.substring(1) : ROOT + code;
    }

    /**
     * The JavaScript of a resolver or function as it is deployed.
     *
     * @param path path to the code, as {@link #resource} reads it
     * @param code what is there
     * @param apiId id of the API
     * @return emitted code that knows the API; handlers that users wrote as they are
     */
    public static String deployed(String path, String code, String apiId) {
        return path.startsWith("/") ? code : code.replace(API_ID, apiId);
    }
}
