package dev.amplify4j.sandbox;

import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.CodeBundle;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Function;
import dev.amplify4j.schema.plan.FunctionGrant;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A backend as the processor would emit it, written by hand in a test. */
final class BackendFiles {
    private final Api api;
    private final String schema;
    private final List<Table> tables = new ArrayList<>();
    private final List<DataSource> dataSources = new ArrayList<>();
    private final List<Resolver> resolvers = new ArrayList<>();
    private final List<Function> functions = new ArrayList<>();
    private final List<IdentityPoolGrant> identityPoolGrants = new ArrayList<>();
    private final List<FunctionGrant> functionGrants = new ArrayList<>();
    private final Map<String, String> code = new LinkedHashMap<>();

    BackendFiles(Api api, String schema) {
        this.api = api;
        this.schema = schema;
        dataSources.add(new DataSource.None(DataSource.None.NAME));
    }

    BackendFiles table(Table table) {
        tables.add(table);
        return source(new DataSource.DynamoDb(table.name() + "Table", table.name()));
    }

    BackendFiles source(DataSource source) {
        dataSources.add(source);
        return this;
    }

    /** A function with the data source {@code <name>Lambda}. */
    BackendFiles function(Function function) {
        functions.add(function);
        return source(new DataSource.Lambda(function.name() + "Lambda", function.name()));
    }

    BackendFiles grant(IdentityPoolGrant grant) {
        identityPoolGrants.add(grant);
        return this;
    }

    BackendFiles grant(FunctionGrant grant) {
        functionGrants.add(grant);
        return this;
    }

    /** A unit resolver of two handler bodies. */
    BackendFiles resolver(String typeName, String fieldName, String dataSource, String request, String response) {
        String path = "resolvers/" + typeName + "." + fieldName + ".js";
        code.put(path, """
                import { extensions, runtime, util } from '@aws-appsync/utils';
                export function request(ctx) { %s }
                export function response(ctx) { %s }
                """.formatted(request, response));
        resolvers.add(Resolver.unit(typeName, fieldName, path, dataSource, List.of()));
        return this;
    }

    /** A resolver that answers with the value of an expression. */
    BackendFiles value(String typeName, String fieldName, String expression) {
        return resolver(
                typeName, fieldName, DataSource.None.NAME, "return { payload: null };", "return " + expression + ";");
    }

    /** A resolver that invokes a function as the emitted ones do. */
    BackendFiles invoke(String typeName, String fieldName, String function) {
        return resolver(
                typeName,
                fieldName,
                function + "Lambda",
                """
                return { operation: 'Invoke', payload: { typeName: '%s', fieldName: '%s', arguments: ctx.args,
                  identity: ctx.identity, source: ctx.source, request: ctx.request, prev: ctx.prev } };""".formatted(typeName, fieldName),
                "if (ctx.error) { util.error(ctx.error.message, ctx.error.type); } return ctx.result;");
    }

    Path write(Path directory) {
        Path root = directory.resolve("META-INF/amplify");
        Plan plan = new Plan(
                Plan.FORMAT_VERSION,
                api,
                tables,
                dataSources,
                resolvers,
                identityPoolGrants,
                functions,
                functionGrants);
        try {
            Files.createDirectories(root);
            Files.writeString(
                    directory.resolve(CodeBundle.RESOURCE),
                    code.entrySet().stream()
                            .map(module -> CodeBundle.section(module.getKey(), module.getValue()))
                            .collect(Collectors.joining()));
            Files.writeString(root.resolve("schema.graphql"), schema);
            Files.writeString(
                    root.resolve("model-introspection.json"),
                    "{\"version\":1,\"models\":{},\"enums\":{},\"nonModels\":{}}");
            Files.writeString(root.resolve("plan.json"), PlanJson.write(plan));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
