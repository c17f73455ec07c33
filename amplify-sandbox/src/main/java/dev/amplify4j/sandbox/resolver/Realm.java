package dev.amplify4j.sandbox.resolver;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * <p>Its built-in objects are frozen, and resolver modules start anew for each invocation, so an invocation leaves nothing
 * behind.
 */
final class Realm implements AutoCloseable {
    /** Statements that one invocation may execute. */
    static final long MAX_STATEMENTS = 200_000;

    private static final ModuleFiles FILES = new ModuleFiles();
    /** Functions of modules that a realm keeps; those of versions that are served no more go first. */
    private static final int MAX_FUNCTIONS = 1_000;

    private final Context context;
    private final Value resolve;
    private boolean cutOff;
    private final Map<ResolverModule, Value> functions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ResolverModule, Value> eldest) {
            return size() > MAX_FUNCTIONS;
        }
    };

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
        resolve = context.eval(ResolverModule.source(ModuleFiles.MAIN, FILES.text(ModuleFiles.MAIN)))
                .getMember("resolve");
    }

    /**
     * Runs a resolver.
     *
     * @param input the invocation as JSON
     * @param modules code of the resolver, and of its functions when it is a pipeline
     * @param dataSources answers the requests of the steps
     * @param watchdog cuts off what takes too long
     * @return value, errors and filter as JSON
     * @throws org.graalvm.polyglot.PolyglotException if the code fails other than by {@code util.error}; the realm is of
     *     no use any more when the exception says that it was cancelled
     */
    String resolve(String input, List<ResolverModule> modules, StepCall dataSources, Watchdog watchdog) {
        context.resetLimits();
        TimeLimit limit = new TimeLimit(watchdog, () -> context.close(true));
        try (limit) {
            ProxyExecutable execute =
                    args -> limit.outside(() -> dataSources.execute(args[0].asInt(), args[1].asString()));
            Object[] args = new Object[2 + modules.size()];
            args[0] = input;
            args[1] = execute;
            for (int i = 0; i < modules.size(); i++) {
                args[2 + i] = value(modules.get(i));
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

    /** The function of a module; for one that has none, the module itself, evaluated anew. */
    private Value value(ResolverModule module) {
        Source function = module.function();
        if (function == null) {
            return context.eval(module.source());
        }
        Value known = functions.get(module);
        if (known == null) {
            context.parse(module.source()); // it must be a valid module, whatever the function says
            known = context.eval(function);
            functions.put(module, known);
        }
        return known;
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
