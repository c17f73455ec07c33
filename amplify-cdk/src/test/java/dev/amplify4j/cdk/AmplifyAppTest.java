package dev.amplify4j.cdk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.dynamodb.CfnTableProps;
import software.constructs.Construct;

class AmplifyAppTest {
    @TempDir
    private Path folder;

    @Test
    void refusesATemplateThatBreaksCloudFormationsRules() {
        App app = AmplifyApp.create(folder.toString());
        addBrokenTable(new Stack(app, "broken"));

        assertThatThrownBy(app::synth).hasMessageContaining("Validation failed");
    }

    @Test
    void refusesANestedTemplateThatBreaksThemToo() {
        App app = AmplifyApp.create(folder.toString());
        addBrokenTable(new NestedStack(new Stack(app, "outer"), "broken"));

        assertThatThrownBy(app::synth).hasMessageContaining("Validation failed");
    }

    @Test
    void saysThatNodeIsMissing() {
        assertThatThrownBy(() -> NodeRuntime.require("/nowhere" + File.pathSeparator + "", false))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("no node on the PATH")
                .hasMessageContaining("install Node.js 20");
        assertThatThrownBy(() -> NodeRuntime.require(null, false)).isInstanceOf(DeploymentException.class);
    }

    @Test
    void takesNodeFromElsewhereIfTold() {
        assertThatCode(() -> NodeRuntime.require(null, true)).doesNotThrowAnyException();
        assertThatCode(() -> NodeRuntime.require(System.getenv("PATH"), false)).doesNotThrowAnyException();
    }

    private static void addBrokenTable(Construct scope) {
        CfnTable table = new CfnTable(
                scope,
                "Table",
                CfnTableProps.builder()
                        .billingMode("PAY_PER_REQUEST")
                        .keySchema(List.of(CfnTable.KeySchemaProperty.builder()
                                .attributeName("id")
                                .keyType("HASH")
                                .build()))
                        .build());
        table.addPropertyOverride("NoSuchProperty", "x");
    }
}
