package dev.amplify4j.sandbox.resolver;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * One locked-down JavaScript world, for one thread at a time.
 *
 * <p>Its built-in objects are frozen, and resolver modules are evaluated anew for each invocation, so an invocation
 * leaves nothing behind.
 */
final class Realm implements AutoCloseable {
    /** Statements that one invocation may execute. */
    static final long MAX_STATEMENTS = 200_000;

    private static final ModuleFiles FILES = new ModuleFiles();
    private static final String MODULE = "application/javascript+module";

    private final Context context;
    private final Value resolve;
    private boolean cutOff;

    /** The engine that holds compiled code for all realms of the process. */
    private static final class SharedEngine {
        static final Engine ENGINE = start();

        private static Engine start() {
            // On a plain JDK code is interpreted; both warnings would tell so on every start.
            if (System.getProperty("polyglotimpl.AttachLibraryFailureAction") == null) {
                System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
            }
            return Engine.newBuilder("js")
                    .sandbox(SandboxPolicy.CONSTRAINED)
                    .option("engine.WarnInterpreterOnly", "false")
                    .in(InputStream.nullInputStream())
                    .out(OutputStream.nullOutputStream())
                    .err(OutputStream.nullOutputStream())
                    .build();
        }
    }

    Realm() {
        context = Context.newBuilder("js")
                .engine(SharedEngine.ENGINE)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .allowHostAccess(HostAccess.CONSTRAINED)
                .allowIO(IOAccess.newBuilder().fileSystem(FILES).build())
                .option("js.esm-eval-returns-exports", "true")
                .resourceLimits(ResourceLimits.newBuilder()
                        .statementLimit(MAX_STATEMENTS, null)
                        .build())
                .build();
        context.getBindings("js").putMember("__host", HostFunctions.create());
        resolve = context.eval(source(ModuleFiles.MAIN, FILES.text(ModuleFiles.MAIN)))
                .getMember("resolve");
    }

    /**
     * A module that realms can evaluate.
     *
     * @param name path, for messages
     * @param code JavaScript
     */
    static Source source(String name, String code) {
        return Source.newBuilder("js", code, name).mimeType(MODULE).buildLiteral();
    }

    /**
     * Runs a resolver.
     *
     * @param input the invocation as JSON
     * @param modules code of the resolver, and of its functions when it is a pipeline
     * @param dataSources answers the requests of the steps
     * @param timer cuts off what takes too long
     * @return value, errors and filter as JSON
     * @throws org.graalvm.polyglot.PolyglotException if the code fails other than by {@code util.error}; the realm is of
     *     no use any more when the exception says that it was cancelled
     */
    String resolve(String input, List<Source> modules, StepCall dataSources, ScheduledExecutorService timer) {
        context.resetLimits();
        TimeLimit limit = new TimeLimit(timer, () -> context.close(true));
        try (limit) {
            ProxyExecutable execute =
                    args -> limit.outside(() -> dataSources.execute(args[0].asInt(), args[1].asString()));
            Object[] args = new Object[2 + modules.size()];
            args[0] = input;
            args[1] = execute;
            for (int i = 0; i < modules.size(); i++) {
                args[2 + i] = context.eval(modules.get(i));
            }
            return resolve.execute(args).asString();
        } finally {
            cutOff = limit.isCut();
        }
    }

    /** Whether the last invocation was cut off, after which the realm is of no use any more. */
    boolean isCutOff() {
        return cutOff;
    }

    @Override
    public void close() {
        context.close(true);
    }

    /** Calls the data source of a step. */
    interface StepCall {
        /**
         * Executes a request.
         *
         * @param step number of the step, from 0
         * @param request what the request handler returned, as JSON
         * @return result and error as JSON
         */
        String execute(int step, String request);
    }
}
