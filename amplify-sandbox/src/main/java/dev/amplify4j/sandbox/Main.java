package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.jvm.ForkedJvm;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Runs a sandbox until the process is told to stop: in a JVM of its own that starts faster, or in this one if it has options. */
public final class Main {
    private static final int CANNOT_START = 2;

    private Main() {}

    /**
     * Starts the sandbox; exits with 2 and one line on standard error when it cannot start.
     *
     * @param arguments see {@link CommandLine#USAGE}
     */
    @SuppressWarnings("SystemExitOutsideMain") // it is main
    public static void main(String[] arguments) {
        try {
            CommandLine line = CommandLine.parse(arguments);
            if (ForkedJvm.isWanted()) {
                System.exit(new ForkedJvm(ForkedMain.class).run(arguments));
            }
            new Console(line).start().awaitClose();
        } catch (SandboxException e) {
            cannotStart(e.getMessage());
        } catch (IOException e) {
            cannotStart("cannot start a JVM: " + e.getMessage());
        }
    }

    /** Says why in one line, and ends the process. */
    static void cannotStart(@Nullable String reason) {
        System.err.println("amplify-sandbox: " + reason);
        System.exit(CANNOT_START);
    }
}
