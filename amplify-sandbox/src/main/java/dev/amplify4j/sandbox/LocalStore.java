package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.datasource.DataSources;
import dev.amplify4j.sandbox.datasource.EmbeddedDynamoDb;
import dev.amplify4j.sandbox.datasource.TableSetup;
import dev.amplify4j.sandbox.identity.SandboxKeys;
import dev.amplify4j.sandbox.resolver.GraalResolverEngine;
import dev.amplify4j.sandbox.resolver.InvalidResolverException;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** DynamoDB Local and GraalJS inside this process. */
final class LocalStore implements Store {
    /** What a deployment would know; no local identity pool has these, so nobody passes for one of its identities. */
    private static final Map<EnvironmentVariable, String> ENVIRONMENT = Map.of(
            EnvironmentVariable.IDENTITY_POOL_ID,
            SandboxKeys.REGION + ":00000000-0000-0000-0000-000000000000",
            EnvironmentVariable.AUTHENTICATED_ROLE_ARN,
            "arn:aws:sts::000000000000:assumed-role/amplify-sandbox-authenticated/CognitoIdentityCredentials",
            EnvironmentVariable.UNAUTHENTICATED_ROLE_ARN,
            "arn:aws:sts::000000000000:assumed-role/amplify-sandbox-unauthenticated/CognitoIdentityCredentials");

    private final Plan plan;
    private final EmbeddedDynamoDb database;
    private final GraalResolverEngine engine;

    private LocalStore(Plan plan, EmbeddedDynamoDb database, GraalResolverEngine engine) {
        this.plan = plan;
        this.database = database;
        this.engine = engine;
    }

    /**
     * Opens the tables and starts the engine.
     *
     * @throws SandboxException if the tables cannot be opened, or AppSync would refuse a resolver
     */
    static LocalStore open(Backend backend, @Nullable Path directory) {
        Plan plan = backend.plan();
        EmbeddedDynamoDb database = database(directory);
        try {
            new TableSetup(database.client()).apply(plan);
            DataSources dataSources = DataSources.of(plan, database.client());
            GraalResolverEngine engine =
                    new GraalResolverEngine(plan, path -> code(backend, path), dataSources, ENVIRONMENT);
            return new LocalStore(plan, database, engine);
        } catch (InvalidResolverException | IllegalStateException e) {
            database.close();
            throw new SandboxException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public ResolverEngine engine() {
        return engine;
    }

    @Override
    public void reset() {
        new TableSetup(database.client()).reset(plan);
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }

    private static EmbeddedDynamoDb database(@Nullable Path directory) {
        try {
            return directory == null ? EmbeddedDynamoDb.inMemory() : EmbeddedDynamoDb.in(directory);
        } catch (IOException e) {
            throw new SandboxException("cannot keep data in " + directory + ": " + e.getMessage(), e);
        }
    }

    private static String code(Backend backend, String path) {
        String code = backend.resolverCode().get(path);
        if (code == null) {
            throw new IllegalStateException(path + " is no resolver of the plan");
        }
        return code;
    }
}
