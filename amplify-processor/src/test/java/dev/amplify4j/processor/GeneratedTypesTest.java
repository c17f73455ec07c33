package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of generated types that users have taken already. */
class GeneratedTypesTest {
    private static final String POST =
            "@Model @Auth(allow = Allow.OWNER) record Post(@Id String a, @Id String b, State state, Tag tag%s) {}";
    private static final String STATE = "enum State { NEW }";
    private static final String TAG = "record Tag(String text) {}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PostModel",
                "PostFields",
                "PostPatch",
                "PostKey",
                "StateCodec",
                "TagCodec",
                "AmplifyClient",
                "AmplifyData",
                "AmplifyDataProps",
                "PostResources"
            })
    void areNamedWithWhatTakesThem(String name) {
        Javac.Run run = compile("", name);

        assertThat(run.diagnostics()).hasSize(1);
        assertThat(run.diagnostics().get(0).getMessage(Locale.ROOT))
                .startsWith("AMP1004: the class " + name + " is generated for ");
        assertThat(run.diagnostics().get(0).getLineNumber()).isEqualTo(2);
        assertThat(run.diagnostics().get(0).getSource().getName()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PostModel", "AmplifyClient"})
    void areLeftAloneWhenSomethingElseIsWrong(String name) {
        Javac.Run run = compile(", Long views", name);

        assertThat(run.diagnostics()).hasSize(1);
        assertThat(run.diagnostics().get(0).getMessage(Locale.ROOT)).startsWith("AMP1201");
    }

    @Test
    void areNotSharedByTwoRecords() {
        Javac.Run run = Javac.compile(
                folder,
                Map.of(
                        "com.acme.blog.A",
                        Compiled.HEADER + "class A { @Model @Auth(allow = Allow.OWNER) record B(String id) {} }",
                        "com.acme.blog.A_B",
                        Compiled.HEADER
                                + "@Model @Auth(allow = Allow.OWNER) @Named(\"Other\") record A_B(String id) {}"),
                "-Aamplify.emit=client");

        assertThat(run.diagnostics().get(0).getMessage(Locale.ROOT))
                .startsWith("AMP1004: the class A_BModel would be generated for A.B and for A_B");
    }

    private Javac.Run compile(String more, String name) {
        return Javac.compile(
                folder,
                Map.of(
                        "com.acme.blog.Post",
                        Compiled.HEADER + POST.formatted(more),
                        "com.acme.blog.State",
                        Compiled.HEADER + STATE,
                        "com.acme.blog.Tag",
                        Compiled.HEADER + TAG,
                        "com.acme.blog." + name,
                        Compiled.HEADER + "final class " + name + " {}"));
    }
}
