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
 */
public record Plan(
        int formatVersion,
        Api api,
        List<Table> tables,
        List<DataSource> dataSources,
        List<Resolver> resolvers,
        List<IdentityPoolGrant> identityPoolGrants) {
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

    /** Copies the lists. */
    public Plan {
        tables = List.copyOf(tables);
        dataSources = List.copyOf(dataSources);
        resolvers = List.copyOf(resolvers);
        identityPoolGrants = List.copyOf(identityPoolGrants);
    }
}
