package dev.amplify4j.cdk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Node.js, in which the CDK itself runs. */
final class NodeRuntime {
    /** Variables with which the CDK's Java binding is told of another Node executable, or of a whole command. */
    private static final String NODE_VARIABLE = "JSII_NODE";

    private static final String COMMAND_VARIABLE = "JSII_RUNTIME";

    private static final List<String> EXECUTABLES = List.of("node", "node.exe");

    private NodeRuntime() {}

    /**
     * Refuses to go on without Node, before the CDK would fail with a trace of its own.
     *
     * @throws DeploymentException if there is none
     */
    static void require() {
        boolean elsewhere = System.getenv(NODE_VARIABLE) != null || System.getenv(COMMAND_VARIABLE) != null;
        require(System.getenv("PATH"), elsewhere);
    }

    static void require(@Nullable String path, boolean elsewhere) {
        if (!elsewhere && !onPath(path == null ? "" : path)) {
            throw new DeploymentException(
                    "The AWS CDK runs on Node.js, and there is no node on the PATH: install Node.js 20 or"
                            + " later (https://nodejs.org), or set " + NODE_VARIABLE + " to its executable.");
        }
    }

    private static boolean onPath(String path) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> EXECUTABLES.stream().anyMatch(name -> executable(folder, name)));
    }

    private static boolean executable(String folder, String name) {
        try {
            return Files.isExecutable(Path.of(folder, name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
