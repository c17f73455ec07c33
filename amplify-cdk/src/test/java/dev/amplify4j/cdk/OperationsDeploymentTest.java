package dev.amplify4j.cdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.cdk.agreement.PlanAgreement;
import dev.amplify4j.cdk.agreement.SynthesizedTemplate;
import dev.amplify4j.cdk.agreement.TemplateResource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.FunctionAttributes;
import software.amazon.awscdk.services.lambda.IFunction;

/** Custom operations and functions, synthesised. */
class OperationsDeploymentTest {
    @TempDir
    private Path folder;

    @Test
    void deploysExactlyThePlan() {
        assertThat(PlanAgreement.differences(synthesize(data -> {}), OperationsPlan.resources()))
                .isEmpty();
    }

    @Test
    void letsEachDataSourceInvokeItsFunctionAlone() {
        SynthesizedTemplate root = synthesize(
                data -> assertThat(data.lambdaDataSource("echo").getName()).isEqualTo("EchoLambdaDataSource"));

        assertThat(of(root, "AWS::AppSync::DataSource"))
                .filteredOn(source -> source.text("Type").equals("AWS_LAMBDA"))
                .singleElement()
                .satisfies(source -> assertThat(source.text("LambdaConfig")).contains(OperationsPlan.arn("echo")));
        assertThat(of(root, "AWS::IAM::Role"))
                .filteredOn(role -> role.text("Policies").contains("lambda:InvokeFunction"))
                .singleElement()
                .satisfies(role -> assertThat(role.text("Policies"))
                        .contains("Resource=[" + OperationsPlan.arn("echo") + "]")
                        .doesNotContain("*"));
    }

    @Test
    void tellsEmittedCodeTheApiAndLeavesTheCodeOfUsersAsItIs() {
        SynthesizedTemplate root = synthesize(data -> {});

        List<TemplateResource> functions = of(root, "AWS::AppSync::FunctionConfiguration");
        assertThat(functions)
                .filteredOn(function -> function.text("Name").startsWith("Mutation_like"))
                .hasSize(2)
                .allMatch(function -> function.text("Code").contains(" of <awsAppsyncApiId>"));
        assertThat(functions)
                .filteredOn(function -> function.text("Name").startsWith("Mutation_chain"))
                .hasSize(2)
                .allMatch(function -> function.text("Code").contains("Fn::Join")
                        && !function.text("Code").contains("awsAppsyncApiId"));
    }

    @Test
    void letsAFunctionCallWhatItsRuleNamesAndTellsResolversItsRole() {
        SynthesizedTemplate root = synthesize(data -> {});

        assertThat(of(root, "AWS::IAM::Policy")).singleElement().satisfies(policy -> {
            assertThat(policy.text("Roles")).isEqualTo("[reader-role]");
            assertThat(policy.text("PolicyDocument"))
                    .contains("appsync:GraphQL", "/types/Query/fields/*", "/types/Subscription/fields/*")
                    .doesNotContain("Mutation");
        });
        assertThat(of(root, "AWS::AppSync::GraphQLApi"))
                .singleElement()
                .satisfies(api -> assertThat(api.text("EnvironmentVariables"))
                        .contains("ROLE_OF_reader", ":sts::", ":assumed-role/reader-role/"));
    }

    @Test
    void asksTheProvidersOfThePlan() {
        SynthesizedTemplate root = synthesize(data -> {});

        assertThat(of(root, "AWS::AppSync::GraphQLApi"))
                .singleElement()
                .satisfies(api -> assertThat(api.text("AdditionalAuthenticationProviders"))
                        .contains(
                                "Issuer=https://issuer.example.com",
                                "AuthTTL=300000",
                                "AuthorizerUri=" + OperationsPlan.arn("judge"),
                                "AuthorizerResultTtlInSeconds=60")
                        .doesNotContain("IatTTL"));
        assertThat(of(root, "AWS::Lambda::Permission"))
                .singleElement()
                .satisfies(permission -> assertThat(permission.properties())
                        .containsEntry("FunctionName", OperationsPlan.arn("judge"))
                        .containsKey("SourceArn"));
    }

    @Test
    void seesWhatEscapeHatchesDoToFunctions() {
        SynthesizedTemplate root = synthesize(data -> {
            data.lambdaDataSource("echo")
                    .addPropertyOverride("LambdaConfig.LambdaFunctionArn", OperationsPlan.arn("other"));
            CfnGraphQLApi api = data.api();
            api.addPropertyOverride(
                    "AdditionalAuthenticationProviders.1.OpenIDConnectConfig.Issuer", "https://other.example.com");
        });

        assertThat(PlanAgreement.differences(root, OperationsPlan.resources()))
                .anyMatch(difference ->
                        difference.equals("missing: data source EchoLambdaDataSource may invoke its function"))
                .anyMatch(difference -> difference.startsWith("missing: tokens of https://issuer.example.com"));
    }

    private SynthesizedTemplate synthesize(Consumer<DataApi> edit) {
        App app = AppWithoutRules.create(folder.toString());
        Stack stack = new Stack(app, "blog");
        DataApiProps.Builder props = DataApiProps.builder();
        Stream.of("echo", "judge", "reader").forEach(name -> props.function(name, function(stack, name)));
        DataApi data = new DataApi(stack, "Data", OperationsPlan.resources(), props.build());
        edit.accept(data);
        app.synth();
        return SynthesizedTemplate.read(folder, "blog");
    }

    private static IFunction function(Stack stack, String name) {
        return Function.fromFunctionAttributes(
                stack,
                name,
                FunctionAttributes.builder()
                        .functionArn(OperationsPlan.arn(name))
                        .role(Role.fromRoleArn(
                                stack, name + "Role", "arn:aws:iam::111122223333:role/" + name + "-role"))
                        .build());
    }

    private static List<TemplateResource> of(SynthesizedTemplate root, String type) {
        return root.tree()
                .flatMap(template -> template.resources().stream())
                .filter(resource -> resource.type().equals(type))
                .toList();
    }
}
