package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.sandbox.outputs.AmplifyOutputs;
import dev.amplify4j.sandbox.outputs.OutputsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a sandbox leaves behind: what it was told to write, and nothing else. */
class TemporaryFilesTest {
    @TempDir
    private Path directory;

    @Test
    void outputsThatNobodyNamedAreDeletedWithTheSandbox() throws Exception {
        Path outputs;
        try (AmplifySandbox sandbox =
                AmplifySandbox.builder().classes(TestSandbox.CLASSES).start()) {
            outputs = sandbox.outputs();
            sandbox.reload();
            assertThat(Files.readString(outputs)).isEqualTo(sandbox.outputsJson());
        }
        assertThat(outputs.getParent()).doesNotExist();
    }

    @Test
    void outputsThatTheUserNamedStay() throws Exception {
        Path named = directory.resolve("web/amplify_outputs.json");
        try (AmplifySandbox sandbox = AmplifySandbox.builder()
                .classes(TestSandbox.CLASSES)
                .outputs(named)
                .start()) {
            assertThat(sandbox.outputs()).isEqualTo(named);
        }
        assertThat(named).content().contains("\"api_key\"");
    }

    @Test
    void aReloadThatEndsTooLateWritesNoOutputs() throws Exception {
        OutputsFile file = OutputsFile.temporary();
        file.write(new AmplifyOutputs("{}"));
        assertThat(file.path()).exists();
        file.close();
        file.write(new AmplifyOutputs("{}"));
        assertThat(file.path().getParent()).doesNotExist();
    }

    @Test
    void outputsThatCannotBeWrittenStopTheSandbox() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        SandboxBuilder builder =
                AmplifySandbox.builder().classes(TestSandbox.CLASSES).data(directory.resolve("data"));
        assertThatThrownBy(() -> builder.outputs(file.resolve("outputs.json")).start())
                .isInstanceOf(SandboxException.class)
                .hasMessageStartingWith("cannot write the outputs: ");
        builder.outputs(directory.resolve("outputs.json")).start().close();
    }

    /** What is loaded cannot be deleted on Windows. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aKilledProcessLeavesNothing() throws Exception {
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        Process process = SandboxProcess.launch(
                directory,
                System.getProperty("java.class.path"),
                List.of("-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary),
                "--classes",
                TestSandbox.CLASSES.toString(),
                "--port",
                "0",
                "--outputs",
                directory.resolve("amplify_outputs.json").toString());
        try {
            SandboxProcess.awaitReady(directory, process);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(temporary).isEmptyDirectory();
    }
}
