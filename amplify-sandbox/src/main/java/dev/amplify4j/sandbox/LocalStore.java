package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.datasource.AllowedHosts;
import dev.amplify4j.sandbox.datasource.DataSources;
import dev.amplify4j.sandbox.datasource.EmbeddedDynamoDb;
import dev.amplify4j.sandbox.datasource.PageTokens;
import dev.amplify4j.sandbox.datasource.TableSetup;
import dev.amplify4j.sandbox.function.Functions;
import dev.amplify4j.sandbox.resolver.GraalResolverEngine;
import dev.amplify4j.sandbox.resolver.InvalidResolverException;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import dev.amplify4j.sandbox.resolver.ResolverRuntime;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** DynamoDB Local and GraalJS inside this process. */
final class LocalStore implements Store {
    private final EmbeddedDynamoDb database;
    private final AllowedHosts allowedHosts;
    private final ResolverRuntime runtime;
    private final PageTokens tokens = new PageTokens();

    private LocalStore(EmbeddedDynamoDb database, ResolverRuntime runtime, AllowedHosts allowedHosts) {
        this.database = database;
        this.runtime = runtime;
        this.allowedHosts = allowedHosts;
    }

    /**
     * Opens the tables and starts the runtime.
     *
     * @throws SandboxException if the tables cannot be opened
     */
    static LocalStore open(@Nullable Path directory, AllowedHosts allowedHosts) {
        ResolverRuntime runtime = new ResolverRuntime(); // warms up on its own thread while the tables open
        try {
            EmbeddedDynamoDb database =
                    directory == null ? EmbeddedDynamoDb.inMemory() : EmbeddedDynamoDb.in(directory);
            return new LocalStore(database, runtime, allowedHosts);
        } catch (IOException e) {
            runtime.close();
            throw new SandboxException("cannot keep data in " + directory + ": " + e.getMessage(), e);
        }
    }

    @Override
    public ResolverEngine serve(Backend backend, Functions functions) {
        Plan plan = backend.plan();
        try {
            new TableSetup(database.client()).apply(plan);
            DataSources dataSources = DataSources.of(plan, database.client(), tokens, functions, allowedHosts);
            return new GraalResolverEngine(
                    runtime, plan, path -> code(backend, path), dataSources, LocalEnvironment.of(plan));
        } catch (InvalidResolverException | IllegalStateException e) {
            throw new SandboxException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void reset(Plan plan) {
        new TableSetup(database.client()).reset(plan);
    }

    @Override
    public void close() {
        runtime.close();
        database.close();
    }

    private static String code(Backend backend, String path) {
        String code = backend.resolverCode().get(path);
        if (code == null) {
            throw new IllegalStateException(path + " is no resolver of the plan");
        }
        return code;
    }
}
