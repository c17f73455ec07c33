package dev.amplify4j.cdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.cdk.agreement.PlanAgreement;
import dev.amplify4j.cdk.agreement.SynthesizedTemplate;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex.ProjectionType;
import dev.amplify4j.schema.plan.IdentityPoolGrant.Role;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.UserPool;

/** Other plans and properties; without the CDK's CloudFormation rules, which the blog's test and the large plan pay for. */
class DataApiVariantsTest {
    @TempDir
    private Path folder;

    @Test
    void givesTheSameBytesInAnotherVirtualMachine() throws IOException, InterruptedException {
        Path first = synthesize(BlogPlan.blog(), Synthesis.props().build(), "first");
        Path second = folder.resolve("second");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SynthesizeBlog.class.getName(),
                        second.toString())
                .inheritIO()
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(templates(second)).hasSizeGreaterThan(4).isEqualTo(templates(first));
    }

    @Test
    void movesNothingWhenAModelIsAdded() throws IOException {
        SynthesizedTemplate before = read(BlogPlan.blog(), "before");
        SynthesizedTemplate after = read(BlogPlan.blogAndAuthor(), "after");

        assertThat(PlanAgreement.differences(after, BlogPlan.resources(BlogPlan.blogAndAuthor())))
                .isEmpty();
        assertThat(idsByStack(after)).containsAllEntriesOf(withoutRoot(idsByStack(before)));
        assertThat(idsByStack(after).get("")).containsAll(idsByStack(before).get(""));
    }

    @Test
    void letsASandboxsDataGo() throws IOException {
        SynthesizedTemplate template = SynthesizedTemplate.read(
                synthesize(BlogPlan.blog(), Synthesis.props().sandbox(true).build(), "s"), "blog");

        assertThat(template.tree().flatMap(t -> t.resources().stream()))
                .filteredOn(resource -> resource.type().equals("AWS::DynamoDB::Table"))
                .hasSize(2)
                .allSatisfy(table -> {
                    assertThat(table.attributes()).containsEntry("DeletionPolicy", "Delete");
                    assertThat(table.properties())
                            .containsEntry("DeletionProtectionEnabled", false)
                            .containsEntry(
                                    "PointInTimeRecoverySpecification", Map.of("PointInTimeRecoveryEnabled", false));
                });
    }

    @Test
    void takesAUserPoolThatIsThereAlready() throws IOException {
        App app = AppWithoutRules.create(folder.toString());
        Stack stack = new Stack(app, "blog");
        UserPool pool = new UserPool(stack, "Existing");
        DataApi data = new DataApi(
                stack,
                "Data",
                BlogPlan.resources(BlogPlan.blog()),
                Synthesis.props().userPool(pool).build());
        app.synth();
        SynthesizedTemplate root = SynthesizedTemplate.read(folder, "blog");

        assertThat(data.auth().ownUserPool()).isNull();
        assertThat(root.resources())
                .filteredOn(resource -> resource.type().equals("AWS::Cognito::UserPool"))
                .hasSize(1);
        assertThat(root.resources())
                .filteredOn(resource -> resource.type().equals("AWS::AppSync::GraphQLApi"))
                .allSatisfy(api -> assertThat(api.text("UserPoolConfig")).contains("Ref=Existing"));
    }

    @Test
    void deploysPipelinesAndCompositeKeys() throws IOException {
        KeySchema key = new KeySchema(
                new KeyAttribute("tenant", KeyAttribute.Type.S), new KeyAttribute("number", KeyAttribute.Type.N));
        Table table = new Table(
                "Order",
                key,
                List.of(new GlobalSecondaryIndex(
                        "byDay",
                        new KeySchema(
                                new KeyAttribute("day", KeyAttribute.Type.S),
                                new KeyAttribute("tenant#city", KeyAttribute.Type.S)),
                        ProjectionType.INCLUDE,
                        List.of("title"))));
        Resolver pipeline = new Resolver(
                "Mutation",
                "placeOrder",
                Resolver.Kind.PIPELINE,
                "resolvers/Mutation.placeOrder.js",
                List.of(
                        new Resolver.Step("check", "functions/check.js", "OrderTable", List.of("Query")),
                        new Resolver.Step("notify", "functions/notify.js", "NONE_DS", List.of())));
        Plan plan = BlogPlan.plan(List.of(table), List.of(pipeline), List.of());

        SynthesizedTemplate template = read(plan, "pipeline");

        assertThat(PlanAgreement.differences(template, BlogPlan.resources(plan)))
                .isEmpty();
        assertThat(template.nested()).hasSize(1);
    }

    @Test
    void splitsThePoliciesOfGuestsWhoMayCallManyFields() throws IOException {
        Plan large = BlogPlan.large(1);
        Plan plan = BlogPlan.plan(
                large.tables(),
                large.resolvers(),
                IntStream.range(0, 95)
                        .mapToObj(i -> BlogPlan.grant(Role.UNAUTHENTICATED, "Query.f" + i))
                        .toList());

        SynthesizedTemplate template = read(plan, "guests");

        assertThat(PlanAgreement.differences(template, BlogPlan.resources(plan)))
                .isEmpty();
        assertThat(template.resources())
                .filteredOn(resource -> resource.type().equals("AWS::IAM::ManagedPolicy"))
                .hasSize(3);
    }

    @Test
    void keepsEveryStackOfAHundredModelsUnderTheLimits() throws IOException {
        Plan plan = BlogPlan.large(100);

        SynthesizedTemplate template = read(plan, "large");

        assertThat(template.tree().map(t -> t.resources().size())).allMatch(size -> size <= Placement.MOST_RESOURCES);
        assertThat(template.tree().mapToInt(t -> t.resources().size()).sum()).isLessThanOrEqualTo(1_350);
        assertThat(PlanAgreement.differences(template, BlogPlan.resources(plan)))
                .isEmpty();
    }

    private SynthesizedTemplate read(Plan plan, String name) {
        return SynthesizedTemplate.read(synthesize(plan, Synthesis.props().build(), name), "blog");
    }

    private Path synthesize(Plan plan, DataApiProps props, String name) {
        Path assembly = folder.resolve(name);
        App app = AppWithoutRules.create(assembly.toString());
        new DataApi(new Stack(app, "blog"), "Data", BlogPlan.resources(plan), props);
        app.synth();
        return assembly;
    }

    private static Map<String, String> templates(Path assembly) throws IOException {
        Map<String, String> templates = new TreeMap<>();
        try (Stream<Path> files = Files.list(assembly)) {
            for (Path file : files.filter(f -> f.toString().endsWith("template.json")
                            || f.toString().endsWith("assets.json"))
                    .toList()) {
                templates.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return templates;
    }

    private static Map<String, List<String>> idsByStack(SynthesizedTemplate root) {
        Map<String, List<String>> ids = new TreeMap<>();
        root.tree()
                .forEach(template -> ids.put(
                        template.name(),
                        template.resources().stream()
                                .map(r -> r.id() + r.text("FieldName"))
                                .toList()));
        return ids;
    }

    private static Map<String, List<String>> withoutRoot(Map<String, List<String>> ids) {
        Map<String, List<String>> nested = new TreeMap<>(ids);
        nested.remove("");
        return nested;
    }
}
