package dev.amplify4j.sandbox;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The main class of the JVM that {@link Main} forks: it stops when the other is gone, however that ended. */
final class ForkedMain {
    private static final int TERMINATED = 143;

    private ForkedMain() {}

    public static void main(String[] arguments) {
        AtomicReference<@Nullable AmplifySandbox> started = new AtomicReference<>();
        Thread watching = new Thread(() -> stopWithParent(started), "amplify-parent");
        watching.setDaemon(true);
        watching.start();
        try {
            AmplifySandbox sandbox = new Console(CommandLine.parse(arguments)).start();
            started.set(sandbox);
            sandbox.awaitClose();
        } catch (SandboxException e) {
            Main.cannotStart(e.getMessage());
        }
    }

    /** The other JVM holds the writing end of standard input, which the system closes when it ends. */
    private static void stopWithParent(AtomicReference<@Nullable AmplifySandbox> started) {
        try {
            while (System.in.read() >= 0) {
                // it never writes
            }
        } catch (IOException closed) {
            // so it is gone
        }
        AmplifySandbox sandbox = started.get();
        if (sandbox != null) {
            sandbox.close();
        }
        Runtime.getRuntime().halt(TERMINATED); // an exit would write a class archive that nobody waits for
    }
}
