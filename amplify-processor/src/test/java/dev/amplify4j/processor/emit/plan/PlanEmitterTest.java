package dev.amplify4j.processor.emit.plan;

import static dev.amplify4j.schema.plan.EnvironmentVariable.UNAUTHENTICATED_ROLE_ARN;
import static dev.amplify4j.schema.plan.IdentityPoolGrant.Role.UNAUTHENTICATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanEmitterTest {
    @Test
    void plansOneUnitResolverForEachRootFieldAndRelationWithTheActionsItNeeds() throws IOException {
        Plan plan = plan(BlogBackend.blog());

        assertThat(plan.resolvers().stream().map(PlanEmitterTest::line))
                .containsExactly(
                        "Blog.comments CommentTable [Query]",
                        "Comment.blog BlogTable [GetItem]",
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
    void plansTheNoneDataSourceOnlyForSubscriptions() throws IOException {
        assertThat(plan(BlogBackend.blog()).dataSources())
                .containsExactly(
                        new DataSource.DynamoDb("BlogTable", "Blog"),
                        new DataSource.DynamoDb("CommentTable", "Comment"),
                        new DataSource.None("NONE_DS"));
        assertThat(plan(withOperations(EnumSet.of(ModelOperation.GET, ModelOperation.CREATE)))
                        .dataSources())
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
                        "Comment.blog BlogTable [GetItem]",
                        "Query.blogsBySlug BlogTable [Query]",
                        "Query.getBlog BlogTable [GetItem]",
                        "Query.getComment CommentTable [GetItem]");
        assertThat(plan.identityPoolGrants())
                .containsExactly(
                        new IdentityPoolGrant(UNAUTHENTICATED, "Query", "blogsBySlug"),
                        new IdentityPoolGrant(UNAUTHENTICATED, "Query", "getBlog"));
    }

    private static Backend withOperations(EnumSet<ModelOperation> operations) {
        List<Model> models = BlogBackend.blog().models().stream()
                .map(m -> new Model(
                        m.javaName(),
                        m.publicType(),
                        m.name(),
                        m.pluralName(),
                        m.description(),
                        m.members(),
                        m.identifier(),
                        m.indexes(),
                        operations,
                        m.rules(),
                        m.access()))
                .toList();
        return new Backend(BlogBackend.blog().api(), models);
    }

    private static Plan plan(Backend backend) throws IOException {
        return PlanJson.read(
                new PlanEmitter().emit(backend).map(Artifact::text).findFirst().orElseThrow());
    }

    private static String line(Resolver resolver) {
        Resolver.Step step = resolver.steps().get(0);
        assertThat(resolver.code())
                .isEqualTo("resolvers/" + resolver.typeName() + "." + resolver.fieldName() + ".js")
                .isEqualTo(step.code());
        return resolver.typeName() + "." + resolver.fieldName() + " " + step.dataSource() + " " + step.actions();
    }
}
