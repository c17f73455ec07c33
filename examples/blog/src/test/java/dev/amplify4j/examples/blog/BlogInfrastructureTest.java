package dev.amplify4j.examples.blog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.cdk.AmplifyApp;
import dev.amplify4j.cdk.EmittedResources;
import dev.amplify4j.cdk.agreement.PlanAgreement;
import dev.amplify4j.cdk.agreement.SynthesizedTemplate;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;

/** Synthesised once; the CDK's CloudFormation rules would fail it. */
class BlogInfrastructureTest {
    @TempDir
    private static Path assembly;

    private static SynthesizedTemplate root;
    private static AmplifyData data;

    @BeforeAll
    static void synthesize() {
        App app = AmplifyApp.create(assembly.toString());
        data = BlogInfrastructure.addBlog(app);
        app.synth();
        root = SynthesizedTemplate.read(assembly, "blog");
    }

    @Test
    void deploysExactlyWhatTheModelsSay() {
        EmittedResources emitted = EmittedResources.from(Blog.class.getClassLoader());

        assertThat(emitted.plan().tables()).hasSize(2);
        assertThat(PlanAgreement.differences(root, emitted)).isEmpty();
    }

    @Test
    void deploysWhatWasSetOnAResourceItself() {
        assertThat(root.tree().flatMap(template -> template.resources().stream()))
                .filteredOn(resource -> resource.type().equals("AWS::DynamoDB::Table"))
                .extracting(resource -> resource.text("TableClass"))
                .containsExactlyInAnyOrder("null", "STANDARD_INFREQUENT_ACCESS");
    }

    @Test
    void leadsToEveryResolverByName() {
        assertThat(data.models().blog().blogsBySlugResolver().getFieldName()).isEqualTo("blogsBySlug");
        assertThat(data.models().blog().relations().commentsResolver().getTypeName())
                .isEqualTo("Blog");
        assertThat(data.models().comment().onCreateCommentResolver().getTypeName())
                .isEqualTo("Subscription");
    }
}
