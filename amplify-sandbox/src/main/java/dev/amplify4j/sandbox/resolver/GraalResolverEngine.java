package dev.amplify4j.sandbox.resolver;

import dev.amplify4j.sandbox.datasource.DataSourceClient;
import dev.amplify4j.sandbox.datasource.DataSources;
import dev.amplify4j.sandbox.datasource.Outcome;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** Runs the resolvers of one plan. Thread-safe. */
public final class GraalResolverEngine implements ResolverEngine {
    private final ResolverRuntime runtime;
    private final Map<String, ResolverModule> modules = new HashMap<>();
    private final DataSources dataSources;
    private final Map<String, String> environment = new HashMap<>();
    private final boolean owner;

    /**
     * Reads all resolvers, which run in a runtime of their own.
     *
     * @param plan the deployment plan
     * @param code text of a resource by its path in the plan
     * @param dataSources the plan's data sources
     * @param environment values of {@code ctx.env}
     * @throws InvalidResolverException if AppSync would refuse the code of a resolver
     */
    public GraalResolverEngine(
            Plan plan,
            Function<String, String> code,
            DataSources dataSources,
            Map<EnvironmentVariable, String> environment) {
        this(new ResolverRuntime(), true, plan, code, dataSources, environment);
    }

    /**
     * Reads all resolvers.
     *
     * @param runtime where they run; it outlives this engine
     * @param plan the deployment plan
     * @param code text of a resource by its path in the plan
     * @param dataSources the plan's data sources
     * @param environment values of {@code ctx.env}
     * @throws InvalidResolverException if AppSync would refuse the code of a resolver
     */
    public GraalResolverEngine(
            ResolverRuntime runtime,
            Plan plan,
            Function<String, String> code,
            DataSources dataSources,
            Map<EnvironmentVariable, String> environment) {
        this(runtime, false, plan, code, dataSources, environment);
    }

    private GraalResolverEngine(
            ResolverRuntime runtime,
            boolean owner,
            Plan plan,
            Function<String, String> code,
            DataSources dataSources,
            Map<EnvironmentVariable, String> environment) {
        this.runtime = runtime;
        this.owner = owner;
        this.dataSources = dataSources;
        environment.forEach((variable, value) -> this.environment.put(variable.name(), value));
        for (Resolver resolver : plan.resolvers()) {
            load(resolver.code(), code);
            resolver.steps().forEach(step -> load(step.code(), code));
        }
    }

    private void load(String path, Function<String, String> code) {
        modules.computeIfAbsent(path, key -> ResolverModule.of(key, code.apply(key)));
    }

    @Override
    public Resolution resolve(Invocation invocation) {
        Resolver resolver = invocation.resolver();
        List<ResolverModule> code = new ArrayList<>();
        boolean pipeline = resolver.kind() == Resolver.Kind.PIPELINE;
        if (pipeline) {
            code.add(module(resolver.code()));
        }
        resolver.steps().forEach(step -> code.add(module(step.code())));
        try {
            String input = InvocationJson.write(
                    invocation, environment, pipeline, code.stream().anyMatch(ResolverModule::readsSelection));
            String asker = invocation.asker();
            String output = runtime.run(
                    input, code, (step, request) -> execute(resolver.steps().get(step), request, asker));
            return ResolutionJson.read(output);
        } catch (PolyglotException e) {
            return Resolution.failed(ResolverFailures.of(e));
        } catch (InvalidFilterException e) {
            return Resolution.failed(
                    new ResolverError(String.valueOf(e.getMessage()), "InvalidSubscriptionFilter", null, null));
        }
    }

    private ResolverModule module(String path) {
        ResolverModule module = modules.get(path);
        if (module == null) {
            throw new IllegalArgumentException(path + " is not in the engine's plan");
        }
        return module;
    }

    private String execute(Resolver.Step step, String request, String asker) {
        DataSourceClient client = dataSources.get(step.dataSource());
        Outcome outcome = client.execute(Json.read(request), asker);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("result", outcome.result());
        if (outcome.error() != null) {
            answer.put(
                    "error",
                    Map.of(
                            "message",
                            outcome.error().message(),
                            "type",
                            outcome.error().type()));
        }
        return Json.write(answer);
    }

    /** Ends the runtime, unless it is shared. */
    @Override
    public void close() {
        if (owner) {
            runtime.close();
        }
    }
}
