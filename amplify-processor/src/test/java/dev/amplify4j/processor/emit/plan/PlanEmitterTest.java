package dev.amplify4j.processor.emit.plan;

import static dev.amplify4j.schema.plan.EnvironmentVariable.AUTHENTICATED_ROLE_ARN;
import static dev.amplify4j.schema.plan.EnvironmentVariable.IDENTITY_POOL_ID;
import static dev.amplify4j.schema.plan.EnvironmentVariable.UNAUTHENTICATED_ROLE_ARN;
import static dev.amplify4j.schema.plan.IdentityPoolGrant.Role.AUTHENTICATED;
import static dev.amplify4j.schema.plan.IdentityPoolGrant.Role.UNAUTHENTICATED;
import static dev.amplify4j.schema.plan.KeyAttribute.Type.N;
import static dev.amplify4j.schema.plan.KeyAttribute.Type.S;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.DirectiveSdl;
import dev.amplify4j.processor.emit.Golden;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Table;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanEmitterTest {
    @Test
    void plansOneUnitResolverForEachRootFieldAndRelationWithTheActionsItNeeds() throws IOException {
        Plan plan = plan(BlogBackend.blog());

        assertThat(plan.resolvers().stream().map(PlanEmitterTest::line))
                .containsExactly(
                        "Blog.comments CommentTable [Query]",
                        "Blog.owner NONE_DS []",
                        "Comment.blog BlogTable [GetItem]",
                        "Comment.owner NONE_DS []",
                        "Mutation.createBlog BlogTable [GetItem, PutItem]",
                        "Mutation.createComment CommentTable [GetItem, PutItem]",
                        "Mutation.deleteBlog BlogTable [DeleteItem, GetItem]",
                        "Mutation.deleteComment CommentTable [DeleteItem, GetItem]",
                        "Mutation.updateBlog BlogTable [GetItem, UpdateItem]",
                        "Mutation.updateComment CommentTable [GetItem, UpdateItem]",
                        "Query.blogsBySlug BlogTable [Query]",
                        "Query.getBlog BlogTable [GetItem]",
                        "Query.getComment CommentTable [GetItem]",
                        "Query.listBlogs BlogTable [Scan]",
                        "Query.listComments CommentTable [Scan]",
                        "Subscription.onCreateBlog NONE_DS []",
                        "Subscription.onCreateComment NONE_DS []",
                        "Subscription.onDeleteBlog NONE_DS []",
                        "Subscription.onDeleteComment NONE_DS []",
                        "Subscription.onUpdateBlog NONE_DS []",
                        "Subscription.onUpdateComment NONE_DS []");
        assertThat(plan.resolvers()).allMatch(resolver -> resolver.kind() == Resolver.Kind.UNIT);
    }

    @Test
    void grantsGuestsTheFieldsThatTheyMayReadAndNoOthers() throws IOException {
        Plan plan = plan(BlogBackend.blog());

        assertThat(plan.identityPoolGrants())
                .containsExactly(
                        new IdentityPoolGrant(UNAUTHENTICATED, "Blog", "owner"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Query", "blogsBySlug"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Query", "getBlog"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Query", "listBlogs"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Subscription", "onCreateBlog"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Subscription", "onDeleteBlog"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Subscription", "onUpdateBlog"));
        assertThat(plan.api().environmentVariables()).containsExactly(UNAUTHENTICATED_ROLE_ARN);
    }

    @Test
    void grantsNothingWhenNoRuleAdmitsTheIdentityPool() throws IOException {
        Plan plan = plan(BlogBackend.privateBlog());

        assertThat(plan.identityPoolGrants()).isEmpty();
        assertThat(plan.api().environmentVariables()).isEmpty();
    }

    @Test
    void grantsSignedInIdentitiesWhatTheirRulesAdmit() throws IOException {
        Plan plan = plan(DirectiveSdl.read(new Golden("25-auth-authenticated-identitypool")));

        assertThat(plan.identityPoolGrants())
                .allMatch(grant -> grant.role() == AUTHENTICATED)
                .extracting(grant -> grant.typeName() + "." + grant.fieldName())
                .containsExactly(
                        "Mutation.createA",
                        "Mutation.deleteA",
                        "Mutation.updateA",
                        "Query.getA",
                        "Query.getB",
                        "Query.listAS",
                        "Query.listBS",
                        "Subscription.onCreateA",
                        "Subscription.onCreateB",
                        "Subscription.onDeleteA",
                        "Subscription.onDeleteB",
                        "Subscription.onUpdateA",
                        "Subscription.onUpdateB");
        assertThat(plan.api().environmentVariables())
                .containsExactlyInAnyOrder(IDENTITY_POOL_ID, AUTHENTICATED_ROLE_ARN);
    }

    @Test
    void grantsRelationsOnlyToThoseWhoMayReadBothModels() throws IOException {
        assertThat(plan(BlogBackend.blog()).identityPoolGrants())
                .extracting(IdentityPoolGrant::fieldName)
                .doesNotContain("comments", "blog");
        Model blog = BlogBackend.blog().model("Blog");
        Model comment = BlogBackend.blog().model("Comment");
        Model open = with(
                comment,
                comment.operations(),
                new AccessTable(List.of(new AccessTable.Grant(
                        BlogBackend.GUEST, Map.of("content", Set.of(Access.LIST), "blog", Set.of(Access.LIST))))));

        Plan plan = plan(new Backend(BlogBackend.blog().api(), List.of(blog, open)));

        assertThat(plan.identityPoolGrants())
                .contains(
                        new IdentityPoolGrant(UNAUTHENTICATED, "Blog", "comments"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Comment", "blog"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Query", "listComments"))
                .doesNotContain(new IdentityPoolGrant(UNAUTHENTICATED, "Query", "getComment"));
    }

    @Test
    void joinsSortKeysOfSeveralFieldsIntoOneTextAttribute() throws IOException {
        Plan plan = plan(DirectiveSdl.read(new Golden("derived-keys-operations-fields")));

        Table audit = plan.tables().get(0);
        assertThat(audit.key()).isEqualTo(new KeySchema(new KeyAttribute("code", S), new KeyAttribute("at", N)));
        Table customer = plan.tables().get(1);
        assertThat(customer.key())
                .isEqualTo(new KeySchema(new KeyAttribute("account", S), new KeyAttribute("number#opened", S)));
        assertThat(customer.indexes())
                .extracting(GlobalSecondaryIndex::name)
                .containsExactly(
                        "customersByName", "customersByPhone", "customersByRegionAndScoreAndCreatedOn", "scoreIdx");
        assertThat(customer.indexes().get(2).key())
                .isEqualTo(new KeySchema(new KeyAttribute("region", S), new KeyAttribute("score#createdOn", S)));
        assertThat(customer.indexes().get(3).key())
                .isEqualTo(new KeySchema(new KeyAttribute("score", N), new KeyAttribute("weight", N)));
        assertThat(plan.tables().get(4).indexes())
                .extracting(GlobalSecondaryIndex::key)
                .containsExactly(new KeySchema(
                        new KeyAttribute("customerAccount", S), new KeyAttribute("customerNumber#customerOpened", S)));
    }

    @Test
    void letsListsOfDeclaredIdentifiersQueryToo() throws IOException {
        Plan plan = plan(DirectiveSdl.read(new Golden("derived-keys-operations-fields")));

        assertThat(plan.resolvers().stream().map(PlanEmitterTest::line))
                .contains("Query.listAudits AuditTable [Query, Scan]", "Query.listFieldRules FieldRulesTable [Scan]");
    }

    @Test
    void letsListsReadOnWhereCallersMaySeeOnlySomeItems() throws IOException {
        Plan plan = plan(BlogBackend.privateBlog());

        assertThat(plan.resolvers().stream()
                        .filter(r -> r.kind() == Resolver.Kind.PIPELINE)
                        .peek(r -> assertThat(r.steps())
                                .hasSize(10)
                                .containsOnly(r.steps().get(0)))
                        .map(PlanEmitterTest::line))
                .contains("Query.listBlogs BlogTable [Scan]", "Query.blogsBySlug BlogTable [Query]");
        assertThat(plan(BlogBackend.blog()).resolvers())
                .noneMatch(r -> r.fieldName().equals("listBlogs") && r.kind() == Resolver.Kind.PIPELINE);
    }

    @Test
    void plansTheNoneDataSourceOnlyWhereAFieldNeedsNoTable() throws IOException {
        assertThat(plan(BlogBackend.blog()).dataSources())
                .containsExactly(
                        new DataSource.DynamoDb("BlogTable", "Blog"),
                        new DataSource.DynamoDb("CommentTable", "Comment"),
                        new DataSource.None("NONE_DS"));
        Model blog = BlogBackend.blog().model("Blog");
        AccessTable guests = new AccessTable(
                List.of(new AccessTable.Grant(BlogBackend.GUEST, Map.of("title", EnumSet.allOf(Access.class)))));
        Model open = with(blog, EnumSet.of(ModelOperation.GET), guests);
        Model comment = BlogBackend.blog().model("Comment");
        Backend backend = new Backend(
                BlogBackend.blog().api(), List.of(open, with(comment, EnumSet.of(ModelOperation.CREATE), guests)));
        assertThat(plan(backend).dataSources())
                .containsExactly(
                        new DataSource.DynamoDb("BlogTable", "Blog"),
                        new DataSource.DynamoDb("CommentTable", "Comment"));
    }

    @Test
    void plansNothingForOperationsThatAreNotOffered() throws IOException {
        Plan plan = plan(withOperations(EnumSet.of(ModelOperation.GET)));

        assertThat(plan.resolvers().stream().map(PlanEmitterTest::line))
                .containsExactly(
                        "Blog.comments CommentTable [Query]",
                        "Blog.owner NONE_DS []",
                        "Comment.blog BlogTable [GetItem]",
                        "Comment.owner NONE_DS []",
                        "Query.blogsBySlug BlogTable [Query]",
                        "Query.getBlog BlogTable [GetItem]",
                        "Query.getComment CommentTable [GetItem]");
        assertThat(plan.identityPoolGrants())
                .containsExactly(
                        new IdentityPoolGrant(UNAUTHENTICATED, "Blog", "owner"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Query", "blogsBySlug"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Query", "getBlog"));
    }

    private static Backend withOperations(EnumSet<ModelOperation> operations) {
        List<Model> models = BlogBackend.blog().models().stream()
                .map(model -> with(model, operations, model.access()))
                .toList();
        return new Backend(BlogBackend.blog().api(), models);
    }

    private static Model with(Model model, Set<ModelOperation> operations, AccessTable access) {
        return new Model(
                model.javaName(),
                model.publicType(),
                model.name(),
                model.pluralName(),
                model.description(),
                model.members(),
                model.identifier(),
                model.indexes(),
                operations,
                model.disabled(),
                model.rules(),
                access);
    }

    private static Plan plan(Backend backend) throws IOException {
        return PlanJson.read(
                new PlanEmitter().emit(backend).map(Artifact::text).findFirst().orElseThrow());
    }

    private static String line(Resolver resolver) {
        Resolver.Step step = resolver.steps().get(0);
        assertThat(resolver.code()).isEqualTo("resolvers/" + resolver.typeName() + "." + resolver.fieldName() + ".js");
        assertThat(step.code())
                .isEqualTo(
                        resolver.kind() == Resolver.Kind.UNIT
                                ? resolver.code()
                                : resolver.code().replace(".js", ".page.js"));
        return resolver.typeName() + "." + resolver.fieldName() + " " + step.dataSource() + " " + step.actions();
    }
}
