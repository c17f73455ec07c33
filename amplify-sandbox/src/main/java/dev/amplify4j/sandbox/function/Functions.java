package dev.amplify4j.sandbox.function;

import dev.amplify4j.schema.plan.Function;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The Lambda functions of a plan. A class is loaded when its function is first called. Thread-safe. */
public final class Functions {
    private static final System.Logger LOG = System.getLogger(Functions.class.getName());

    /** AppSync waits no longer for a resolver. */
    private static final long LIMIT_SECONDS = 30;

    private final Map<String, Function> plan = new HashMap<>();
    private final Map<String, EventHandler> handlers = new ConcurrentHashMap<>();
    private final HandlerClasses classes;
    private final ExecutorService threads;

    /**
     * The functions of a plan.
     *
     * @param threads where they run
     * @param functions the plan's functions
     * @param registered handlers by name; each counts before the class that the plan names
     * @param loader where the classes are that the plan names
     * @param arguments order of a field's arguments
     */
    public Functions(
            ExecutorService threads,
            Collection<Function> functions,
            Map<String, FunctionHandler> registered,
            ClassLoader loader,
            ArgumentNames arguments) {
        this.threads = threads;
        functions.forEach(function -> plan.put(function.name(), function));
        registered.forEach((name, handler) -> handlers.put(name, EventHandler.of(name, handler)));
        classes = new HandlerClasses(loader, arguments);
    }

    /**
     * Threads that functions can run on.
     *
     * @return threads that keep no process alive
     */
    public static ExecutorService threads() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "amplify-function");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * No functions at all.
     *
     * @return functions of which none can be called
     */
    public static Functions none() {
        return new Functions(
                threads(), List.of(), Map.of(), ClassLoader.getSystemClassLoader(), (type, field) -> List.of());
    }

    /**
     * Calls a function and waits for its answer.
     *
     * @param name name of the function
     * @param event the event as JSON data
     * @return the answer as JSON data
     * @throws FunctionException if the function has no handler, fails or takes too long
     */
    public @Nullable Object invoke(String name, @Nullable Object event) throws FunctionException {
        EventHandler handler = handler(name);
        Future<@Nullable Object> answer;
        try {
            answer = threads.submit(() -> JsonData.of(handler.handle(event)));
        } catch (RejectedExecutionException e) {
            throw new FunctionException(FunctionException.UNHANDLED, "the sandbox stops", e);
        }
        try {
            return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failure(name, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new FunctionException(
                    FunctionException.TIMEOUT,
                    "The function '" + name + "' took more than " + LIMIT_SECONDS + " s.",
                    e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FunctionException(FunctionException.UNHANDLED, "interrupted", e);
        }
    }

    /**
     * Calls a function without waiting; a failure is in the log alone, as with an asynchronous invocation of Lambda.
     *
     * @param name name of the function
     * @param event the event as JSON data
     * @throws FunctionException if the function has no handler
     */
    public void send(String name, @Nullable Object event) throws FunctionException {
        EventHandler handler = handler(name);
        threads.execute(() -> {
            try {
                handler.handle(event);
            } catch (Exception | LinkageError e) {
                LOG.log(System.Logger.Level.WARNING, "the function " + name + " failed", e);
            }
        });
    }

    private EventHandler handler(String name) throws FunctionException {
        EventHandler known = handlers.get(name);
        if (known != null) {
            return known;
        }
        Function function = plan.get(name);
        if (function == null || function.handlerClass() == null) {
            throw new FunctionException(
                    FunctionException.UNHANDLED,
                    "The function '" + name + "' has no handler in the sandbox: register one with"
                            + " AmplifySandbox.builder().function(\"" + name + "\", event -> ...), or name its class"
                            + " with @Handler(type = ...).",
                    null);
        }
        EventHandler loaded = classes.load(function);
        EventHandler other = handlers.putIfAbsent(name, loaded);
        return other != null ? other : loaded;
    }

    private static FunctionException failure(String name, Throwable cause) {
        LOG.log(System.Logger.Level.WARNING, "the function " + name + " failed", cause);
        String message = cause.getMessage();
        return new FunctionException(
                FunctionException.UNHANDLED, message == null ? cause.getClass().getName() : message, cause);
    }
}
