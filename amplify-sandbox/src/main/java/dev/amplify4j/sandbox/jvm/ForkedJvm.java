package dev.amplify4j.sandbox.jvm;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A JVM that this one starts for the same class path, with options for a fast start that only a command line can give:
 * the small collector, and classes that an earlier start has left parsed and verified.
 *
 * <p>Neither outlives the other: it is told to stop when this JVM stops, and its standard input ends when this JVM is gone.
 */
public final class ForkedJvm {
    /** The first version that warns about native libraries and {@code sun.misc.Unsafe}, which GraalJS and Netty use. */
    private static final int WARNS_OF_NATIVE_ACCESS = 24;

    /**
     * The second compiler waits twenty times as long as it does by default: else it compiles, while the sandbox starts, what
     * is hot only then.
     */
    private static final List<String> SECOND_COMPILER_LATER = List.of(
            "-XX:Tier4InvocationThreshold=100000",
            "-XX:Tier4MinInvocationThreshold=12000",
            "-XX:Tier4CompileThreshold=300000",
            "-XX:Tier4BackEdgeThreshold=800000");

    private final String mainClass;
    private final ClassArchive archive;

    /**
     * A JVM for this one's class path.
     *
     * @param mainClass its main class
     */
    public ForkedJvm(Class<?> mainClass) {
        this.mainClass = mainClass.getName();
        this.archive = ClassArchive.of(
                Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
    }

    /**
     * Whether this JVM was started without options. One with options, a debugger's for example, is wanted as it is.
     *
     * @return whether another may take its place
     */
    public static boolean isWanted() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().isEmpty();
    }

    /**
     * Runs it until it ends.
     *
     * @param arguments arguments of its main class
     * @return its exit code
     * @throws IOException if it cannot be started
     */
    public int run(String... arguments) throws IOException {
        Process process = new ProcessBuilder(command(arguments))
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT)
                .start();
        ArchiveMaker maker = ArchiveMaker.start(archive, process);
        Thread stop = new Thread(() -> end(process, maker), "amplify-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        return await(process, maker);
    }

    private List<String> command(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-XX:+IgnoreUnrecognizedVMOptions"); // a JVM without the second compiler has none for it
        command.add("-XX:+UseSerialGC");
        command.add("-Xlog:disable"); // a class archive that does not fit is no news for the user
        command.add("-Xlog:all=error:stderr");
        if (Runtime.version().feature() >= WARNS_OF_NATIVE_ACCESS) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(SECOND_COMPILER_LATER);
        command.addAll(archive.options());
        command.add(mainClass);
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** The launcher of this JVM's Java. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void end(Process process, ArchiveMaker maker) {
        process.destroy();
        await(process, maker);
    }

    private static int await(Process process, ArchiveMaker maker) {
        try {
            int code = process.waitFor();
            maker.await();
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
