package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex.ProjectionType;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import dev.amplify4j.schema.plan.IdentityPoolGrant.Role;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Plans written by hand: the guide's blog, and larger backends made of the same models. */
final class BlogPlan {
    static final String SCHEMA = "type Query { getBlog(id: ID!): Blog } type Blog { id: ID! title: String! }\n";

    private static final KeySchema ID = key("id");
    private static final String NONE = DataSource.None.NAME;

    private BlogPlan() {}

    /** The guide's blog: a blog with an index, its comments, and guests who read blogs. */
    static Plan blog() {
        return plan(
                List.of(
                        new Table("Blog", ID, List.of(index("blogsBySlug", key("slug")))),
                        new Table("Comment", ID, List.of(index("gsi-Blog.comments", key("blogId"))))),
                concat(
                        model("Blog"),
                        model("Comment"),
                        Stream.of(
                                resolver("Query", "blogsBySlug", "BlogTable", "Query"),
                                resolver("Blog", "comments", "CommentTable", "Query"),
                                resolver("Comment", "blog", "BlogTable", "GetItem"))),
                Stream.of("Query.blogsBySlug", "Query.getBlog", "Query.listBlogs", "Subscription.onCreateBlog")
                        .map(field -> grant(Role.UNAUTHENTICATED, field))
                        .toList());
    }

    /** The blog with one more model, whose name sorts first. */
    static Plan blogAndAuthor() {
        Plan blog = blog();
        return plan(
                concat(Stream.of(new Table("Author", ID, List.of())), blog.tables().stream()),
                concat(model("Author"), blog.resolvers().stream()),
                blog.identityPoolGrants());
    }

    /** Many models that all have one relation. */
    static Plan large(int models) {
        List<Table> tables = new ArrayList<>();
        List<Resolver> resolvers = new ArrayList<>();
        for (int i = 0; i < models; i++) {
            String name = "Model" + i;
            tables.add(new Table(name, ID, List.of()));
            model(name).forEach(resolvers::add);
            resolvers.add(resolver(name, "parent", name + "Table", "GetItem"));
        }
        return plan(tables, resolvers, List.of());
    }

    /** A plan with the API settings of the blog. */
    static Plan plan(List<Table> tables, List<Resolver> resolvers, List<IdentityPoolGrant> grants) {
        return new Plan(
                Plan.FORMAT_VERSION,
                new Api(
                        "amplifyData",
                        AuthenticationType.AMAZON_COGNITO_USER_POOLS,
                        List.of(AuthenticationType.API_KEY, AuthenticationType.AWS_IAM),
                        30,
                        grants.isEmpty()
                                ? List.of()
                                : List.of(
                                        EnvironmentVariable.IDENTITY_POOL_ID,
                                        EnvironmentVariable.AUTHENTICATED_ROLE_ARN,
                                        EnvironmentVariable.UNAUTHENTICATED_ROLE_ARN)),
                tables,
                dataSources(tables),
                resolvers,
                grants);
    }

    /** The plan with a text for every resource it names. */
    static EmittedResources resources(Plan plan) {
        return new EmittedResources(plan, SCHEMA, path -> "// " + path + "\nexport const n = `${1}`;\n");
    }

    static KeySchema key(String partition) {
        return new KeySchema(new KeyAttribute(partition, KeyAttribute.Type.S), null);
    }

    static GlobalSecondaryIndex index(String name, KeySchema key) {
        return new GlobalSecondaryIndex(name, key, ProjectionType.ALL, List.of());
    }

    static Resolver resolver(String type, String field, String dataSource, String... actions) {
        return Resolver.unit(
                type, field, "resolvers/" + type + "." + field + ".js", dataSource, Arrays.asList(actions));
    }

    static IdentityPoolGrant grant(Role role, String field) {
        int dot = field.indexOf('.');
        return new IdentityPoolGrant(role, field.substring(0, dot), field.substring(dot + 1));
    }

    /** Resolvers of the eight operations of a model. */
    static Stream<Resolver> model(String name) {
        String source = name + "Table";
        return Stream.of(
                resolver("Mutation", "create" + name, source, "PutItem"),
                resolver("Mutation", "delete" + name, source, "DeleteItem"),
                resolver("Mutation", "update" + name, source, "UpdateItem"),
                resolver("Query", "get" + name, source, "GetItem"),
                resolver("Query", "list" + name + "s", source, "Scan"),
                resolver("Subscription", "onCreate" + name, NONE),
                resolver("Subscription", "onDelete" + name, NONE),
                resolver("Subscription", "onUpdate" + name, NONE));
    }

    private static List<DataSource> dataSources(List<Table> tables) {
        return concat(
                tables.stream()
                        .map(table -> (DataSource) new DataSource.DynamoDb(table.name() + "Table", table.name())),
                Stream.of(new DataSource.None(NONE)));
    }

    @SafeVarargs
    private static <T> List<T> concat(Stream<T>... parts) {
        List<T> all = new ArrayList<>();
        for (Stream<T> part : parts) {
            part.forEach(all::add);
        }
        return all;
    }
}
