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
     * Whether code was written by a user: it is then a resource from the root of the class path, otherwise a module of the
     * {@linkplain CodeBundle bundle}.
     *
     * @param path path to the code, as resolvers and their steps name it
     * @return whether it begins with {@code /}
     */
    public static boolean isUsers(String path) {
        return path.startsWith("/");
    }

    /**
     * The JavaScript of a resolver or function as it is deployed.
     *
     * @param path path to the code, as {@link #isUsers} reads it
     * @param code what is there
     * @param apiId id of the API
     * @return emitted code that knows the API; handlers that users wrote as they are
     */
    public static String deployed(String path, String code, String apiId) {
        return isUsers(path) ? code : code.replace(API_ID, apiId);
    }
}
