package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.CanonicalSdl;
import dev.amplify4j.processor.emit.Golden;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.CodeBundle;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide's blog from source to resources. */
class EmittedBlogTest {
    private static final String COMMENT = """
            @Model @Auth(allow = Allow.OWNER) @Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
            record Comment(String id, String content, @BelongsTo Ref<Blog> blog) {}
            """;
    private static final String BLOG = """
            @DataApi(defaultAuthorizationMode = AuthorizationMode.USER_POOL, apiKeyExpiresInDays = 30)
            @Model @Auth(allow = Allow.OWNER) @Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
            @Auth(allow = Allow.GUEST, to = Operation.READ)
            record Blog(String id, String title, String slug, @Nullable String content, @Nullable Instant publishedAt,
                @Nullable String authorId, @Nullable List<@Nullable String> tags%s) {}
            """;

    @Test
    void isWhatTheOfficialStackMakesOfIt() throws IOException {
        Golden golden = new Golden("00-seed-blog-comment-fixed");

        Compiled compiled = Compiled.of(BLOG.formatted(", @HasMany Many<Comment> comments"), COMMENT);

        assertThat(compiled.messages()).isEmpty();
        assertThat(CanonicalSdl.of(compiled.resource(Plan.SCHEMA_RESOURCE)).definitions())
                .isEqualTo(CanonicalSdl.ofOfficial(golden).definitions());
        assertThat(Golden.parse(compiled.resource(Plan.INTROSPECTION_RESOURCE)))
                .isEqualTo(golden.json("model_introspection.json"));
        Plan plan = PlanJson.read(compiled.resource(Plan.RESOURCE));
        assertThat(plan.api().apiKeyExpiresInDays()).isEqualTo(30);
        assertThat(plan.api().additionalAuthenticationTypes())
                .containsExactly(AuthenticationType.API_KEY, AuthenticationType.AWS_IAM);
    }

    @Test
    void hasTheCodeOfEveryResolverThatIsPlanned() throws IOException {
        Compiled compiled = Compiled.of(BLOG.formatted(", @HasMany Many<Comment> comments"), COMMENT);

        Plan plan = PlanJson.read(compiled.resource(Plan.RESOURCE));
        assertThat(plan.resolvers()).hasSize(20);
        Map<String, String> code = CodeBundle.modules(compiled.resource(CodeBundle.RESOURCE));
        for (Resolver resolver : plan.resolvers()) {
            assertThat(code.get(resolver.code())).contains("export function request");
        }
    }

    @Test
    void needsNoRelationBack() throws IOException {
        Compiled compiled = Compiled.of(BLOG.formatted(""), COMMENT);

        assertThat(compiled.messages()).isEmpty();
        assertThat(CanonicalSdl.of(compiled.resource(Plan.SCHEMA_RESOURCE))
                        .definitions()
                        .get("type Comment @aws_cognito_user_pools @aws_iam"))
                .contains("blog(): Blog", "blogId(): ID!");
        Plan plan = PlanJson.read(compiled.resource(Plan.RESOURCE));
        assertThat(plan.tables()).allMatch(table -> table.indexes().isEmpty());
    }
}
