package dev.amplify4j.cdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.cdk.agreement.PlanAgreement;
import dev.amplify4j.cdk.agreement.SynthesizedTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.sqs.CfnQueue;

/** The check sees what escape hatches do to a deployment. */
class PlanAgreementTest {
    @TempDir
    private Path folder;

    @Test
    void seesAnIndexThatIsGone() {
        assertThat(differencesAfter(data -> table(data).addPropertyDeletionOverride("GlobalSecondaryIndexes.0")))
                .containsExactly(
                        "missing: table of BlogTable has the index blogsBySlug on HASH slug:S  projecting ALL []");
    }

    @Test
    void seesAnotherKey() {
        assertThat(differencesAfter(data -> {
                    table(data).addPropertyOverride("KeySchema.0.AttributeName", "slug");
                }))
                .containsExactlyInAnyOrder(
                        "missing: table of BlogTable has the key HASH id:S ",
                        "not in the plan: table of BlogTable has the key HASH slug:S ");
    }

    @Test
    void seesAnActionTooMany() {
        assertThat(differencesAfter(data -> data.model("Blog")
                        .role()
                        .addPropertyOverride("Policies.0.PolicyDocument.Statement.0.Action.0", "dynamodb:*")))
                .containsExactlyInAnyOrder(
                        "missing: data source BlogTable may DeleteItem its table",
                        "not in the plan: data source BlogTable may * its table");
    }

    @Test
    void seesOtherCode() {
        assertThat(differencesAfter(
                        data -> data.resolver("Query", "getBlog").resolver().setCode("// nothing")))
                .hasSize(2)
                .anyMatch(difference -> difference.startsWith("not in the plan: resolver Query.getBlog"));
    }

    @Test
    void seesAGrantTooMany() {
        assertThat(differencesAfter(data -> {
                    IdentityPool pool = Objects.requireNonNull(data.auth().identityPool());
                    pool.policies()
                            .get(0)
                            .addPropertyOverride(
                                    "PolicyDocument.Statement.0.Resource.0", "/types/Mutation/fields/drop");
                }))
                .containsExactlyInAnyOrder(
                        "missing: UNAUTHENTICATED may call Query.blogsBySlug",
                        "not in the plan: UNAUTHENTICATED may call Mutation.drop");
    }

    @Test
    void seesAResourceOfAnotherKind() {
        assertThat(differencesAfter(data -> new CfnQueue(data, "Queue")))
                .singleElement()
                .asString()
                .startsWith("not in the plan: AWS::SQS::Queue");
    }

    private List<String> differencesAfter(Consumer<DataApi> edit) {
        App app = AppWithoutRules.create(folder.toString());
        EmittedResources resources = BlogPlan.resources(BlogPlan.blog());
        DataApi data = new DataApi(
                new Stack(app, "blog"), "Data", resources, Synthesis.props().build());
        edit.accept(data);
        app.synth();
        return PlanAgreement.differences(SynthesizedTemplate.read(folder, "blog"), resources);
    }

    private static CfnTable table(DataApi data) {
        return data.model("Blog").table();
    }
}
