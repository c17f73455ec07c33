package dev.amplify4j.processor.random;

import dev.amplify4j.processor.emit.AppSyncSchema;
import dev.amplify4j.sandbox.datasource.DataSources;
import dev.amplify4j.sandbox.resolver.GraalResolverEngine;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.CodeBundle;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Reads emitted files as those do who take them over: graphql-java, the plan's reader, the sandbox and GraalJS. */
final class EmittedFiles implements AutoCloseable {
    private static final String USERS =
            "export function request(ctx) { return {}; } export function response(ctx) { return ctx.result; }";

    private final Context js = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    private final DynamoDbClient unused = DynamoDbClient.builder()
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build();

    /** What is wrong with what was emitted, or with the compilation itself. */
    List<String> findings(CompiledProject project) {
        if (!project.words().isEmpty()) {
            return project.words();
        }
        List<String> findings = new ArrayList<>();
        check(findings, "schema", () -> AppSyncSchema.read(resource(project, Plan.SCHEMA_RESOURCE)));
        Map<String, String> modules = CodeBundle.modules(resource(project, CodeBundle.RESOURCE));
        check(findings, "plan", () -> {
            Plan plan = PlanJson.read(resource(project, Plan.RESOURCE));
            DataSources dataSources = DataSources.of(plan, unused);
            new GraalResolverEngine(plan, path -> code(modules, path), dataSources, Map.of()).close();
        });
        modules.forEach((path, text) -> check(
                findings,
                path,
                () -> js.parse(Source.newBuilder("js", text, path)
                        .mimeType("application/javascript+module")
                        .build())));
        return findings;
    }

    private static String code(Map<String, String> modules, String path) {
        return Plan.isUsers(path)
                ? USERS
                : Objects.requireNonNull(modules.get(path), () -> path + " is not among the resolvers");
    }

    private static String resource(CompiledProject project, String path) {
        return Objects.requireNonNull(project.resources().get(path), () -> path + " was not written");
    }

    private interface Reading {
        void run() throws IOException;
    }

    private static void check(List<String> findings, String file, Reading reading) {
        try {
            reading.run();
        } catch (IOException | RuntimeException e) {
            findings.add(file + ": " + e);
        }
    }

    @Override
    public void close() {
        js.close();
        unused.close();
    }
}
