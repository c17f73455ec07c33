package dev.amplify4j.cdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.cdk.agreement.PlanAgreement;
import dev.amplify4j.cdk.agreement.SynthesizedTemplate;
import dev.amplify4j.cdk.agreement.TemplateResource;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guide's blog, synthesised once; AmplifyApp has the CDK's CloudFormation rules fail it. */
class DataApiTest {
    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String STACK = "AWS::CloudFormation::Stack";

    private static final Plan PLAN = BlogPlan.blog();
    private static Synthesis blog;

    @BeforeAll
    static void synthesize() throws IOException {
        blog = Synthesis.of(BlogPlan.resources(PLAN), Synthesis.props().build());
    }

    @Test
    void deploysExactlyThePlan() {
        assertThat(PlanAgreement.differences(blog.root(), BlogPlan.resources(PLAN)))
                .isEmpty();
    }

    @Test
    void namesTheApiAndItsLimits() {
        TemplateResource api = blog.only("AWS::AppSync::GraphQLApi");

        assertThat(api.properties())
                .containsEntry("Name", "amplifyData")
                .containsEntry("QueryDepthLimit", 75)
                .containsEntry("ResolverCountLimit", 10_000);
        assertThat(api.text("UserPoolConfig")).contains("DefaultAction=ALLOW");
    }

    @Test
    void keepsTheApiKeyToTheEndOfItsLastDay() {
        assertThat(blog.only("AWS::AppSync::ApiKey").properties())
                // 2026-02-01T00:00:00Z: thirty days after the first of January, and that day to its end.
                .containsEntry("Expires", 1_769_904_000);
    }

    @Test
    void keepsTablesEncryptedBackedUpAndRetained() {
        assertThat(blog.resources(TABLE)).hasSize(2).allSatisfy(table -> {
            assertThat(table.properties())
                    .containsEntry("BillingMode", "PAY_PER_REQUEST")
                    .containsEntry("DeletionProtectionEnabled", true)
                    .containsEntry("SSESpecification", Map.of("SSEEnabled", true))
                    .containsEntry("PointInTimeRecoverySpecification", Map.of("PointInTimeRecoveryEnabled", true));
            assertThat(table.attributes())
                    .containsEntry("DeletionPolicy", "Retain")
                    .containsEntry("UpdateReplacePolicy", "Retain");
        });
    }

    @Test
    void letsNoPolicyNameMoreThanItMust() {
        assertThat(blog.all().filter(r -> r.type().startsWith("AWS::IAM::")))
                .isNotEmpty()
                .allSatisfy(
                        resource -> assertThat(resource.properties().toString()).doesNotContain("*"));
    }

    @Test
    void letsDataSourcesUseOnlyTheActionsOfTheirResolvers() {
        assertThat(roleOf("Comment"))
                .contains(
                        "dynamodb:DeleteItem",
                        "dynamodb:GetItem",
                        "dynamodb:PutItem",
                        "dynamodb:Query",
                        "dynamodb:Scan")
                .contains("/index/gsi-Blog.comments")
                .contains("appsync.amazonaws.com")
                .doesNotContain("Batch", "Transact", "blogsBySlug");
    }

    @Test
    void letsOnlyIdentitiesOfThePoolTakeItsRoles() {
        List<String> trusts = blog.root().resources().stream()
                .filter(resource -> resource.type().equals("AWS::IAM::Role"))
                .map(role -> role.text("AssumeRolePolicyDocument"))
                .toList();

        assertThat(trusts)
                .hasSize(2)
                .allSatisfy(trust -> assertThat(trust)
                        .contains("StringEquals={cognito-identity.amazonaws.com:aud={Ref=DataAuthIdentityPool")
                        .contains("sts:AssumeRoleWithWebIdentity"));
        assertThat(trusts)
                .anyMatch(trust -> trust.contains("StringLike={cognito-identity.amazonaws.com:amr=authenticated}"))
                .anyMatch(trust -> trust.contains("StringLike={cognito-identity.amazonaws.com:amr=unauthenticated}"));
    }

    @Test
    void admitsGuestsOnlyThroughTheEnhancedFlow() {
        assertThat(blog.only("AWS::Cognito::IdentityPool").properties())
                .containsEntry("AllowUnauthenticatedIdentities", true)
                .doesNotContainEntry("AllowClassicFlow", true);
    }

    @Test
    void tellsResolversWhichIdentitiesAreWhose() {
        assertThat(blog.only("AWS::AppSync::GraphQLApi").text("EnvironmentVariables"))
                .contains("IDENTITY_POOL_ID={Ref=DataAuthIdentityPool")
                .contains(":assumed-role/, {Ref=DataAuthIdentityPoolAuthenticatedRole")
                .contains(":assumed-role/, {Ref=DataAuthIdentityPoolUnauthenticatedRole")
                .contains("/CognitoIdentityCredentials");
    }

    @Test
    void makesAUserPoolThatTellsStrangersNothing() {
        assertThat(blog.only("AWS::Cognito::UserPool").attributes())
                .containsEntry("DeletionPolicy", "Retain")
                .extractingByKey("Properties")
                .asString()
                .contains("DeletionProtection=ACTIVE", "RequireSymbols=true", "CaseSensitive=false");
        assertThat(blog.only("AWS::Cognito::UserPoolClient").properties())
                .containsEntry("PreventUserExistenceErrors", "ENABLED")
                .containsEntry("GenerateSecret", false)
                .containsEntry("ExplicitAuthFlows", List.of("ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"));
    }

    @Test
    void putsResolversWhereNothingCanWaitInACircle() {
        Map<String, TemplateResource> stacks = blog.root().resources().stream()
                .filter(resource -> resource.type().equals(STACK))
                .collect(Collectors.toMap(TemplateResource::id, stack -> stack));

        stacks.forEach((id, stack) -> {
            boolean shared = id.startsWith("DataShared");
            assertThat(stack.dependsOn().stream().filter(stacks::containsKey)).hasSize(shared ? 2 : 0);
            assertThat(stack.dependsOn()).anyMatch(other -> other.startsWith("DataSchema"));
        });
    }

    @Test
    void waitsForTheDataSourceThatAResolverNames() {
        assertThat(blog.resources("AWS::AppSync::Resolver")).allSatisfy(resolver -> {
            if (resolver.text("FieldName").matches("(get|create|list).*")) {
                assertThat(resolver.dependsOn()).containsExactly("DataSource");
            }
        });
        assertThat(blog.resources(STACK))
                .filteredOn(stack -> stack.id().startsWith("DataModels"))
                .allSatisfy(stack -> assertThat(stack.dependsOn()).anyMatch(id -> id.startsWith("DataNoneDataSource")));
    }

    @Test
    void tellsTheOfficialToolsWhereTheBackendIs() {
        assertThat(blog.root().json())
                .extractingByKey("Metadata")
                .asString()
                .contains("AWS::Amplify::GraphQL", "AWS::Amplify::Auth", "AWS::Amplify::Platform");
        assertThat(blog.root().json())
                .extractingByKey("Outputs")
                .asString()
                .contains(
                        "awsAppsyncApiEndpoint",
                        "awsAppsyncApiId",
                        "awsAppsyncApiKey",
                        "awsAppsyncAuthenticationType",
                        "awsAppsyncAdditionalAuthenticationTypes",
                        "awsAppsyncRegion",
                        "userPoolId",
                        "webClientId",
                        "identityPoolId",
                        "authRegion");
    }

    @Test
    void staysUnderTwelveResourcesPerModel() {
        // A relation of either side and an index query come on top of what every model has.
        Map<String, Long> perModel = blog.root().nested().stream()
                .filter(stack -> stack.name().startsWith("DataModels"))
                .collect(Collectors.toMap(
                        SynthesizedTemplate::name,
                        stack -> 1L + stack.resources().size()));

        assertThat(perModel).hasSize(2);
        assertThat(perModel.entrySet())
                .allSatisfy(entry ->
                        assertThat(entry.getValue()).isEqualTo(entry.getKey().startsWith("DataModelsBlog") ? 13 : 12));
    }

    private static String roleOf(String model) {
        return blog.root().nested().stream()
                .filter(stack -> stack.name().startsWith("DataModels" + model))
                .flatMap(stack -> stack.resources().stream())
                .filter(resource -> resource.type().equals("AWS::IAM::Role"))
                .map(resource -> resource.properties().toString())
                .findFirst()
                .orElseThrow();
    }
}
