package dev.amplify4j.processor.emit.plan;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Handler;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Resolver.Step;
import java.util.List;
import java.util.stream.IntStream;

/** The resolvers of custom operations: units on a Lambda function, or pipelines of the handlers. */
final class OperationResolvers {
    /** Nobody knows before it runs what a user's script asks of a table; the actions are those of APPSYNC_JS. */
    private static final List<String> ACTIONS_OF_SCRIPTS = List.of(
            "BatchGetItem",
            "BatchWriteItem",
            "ConditionCheckItem",
            "DeleteItem",
            "GetItem",
            "PutItem",
            "Query",
            "Scan",
            "UpdateItem");

    private OperationResolvers() {}

    static List<Resolver> of(Backend backend) {
        return backend.operations().stream()
                .map(operation -> resolver(operation, backend))
                .toList();
    }

    private static Resolver resolver(CustomOperation operation, Backend backend) {
        String type = Names.rootType(operation.kind());
        String code = ResourceNames.resolverFile(type, operation.name());
        if (operation.pipeline()) {
            List<Step> steps = IntStream.range(0, operation.handlers().size())
                    .mapToObj(i -> step(operation, i, backend))
                    .toList();
            return new Resolver(type, operation.name(), Resolver.Kind.PIPELINE, code, steps);
        }
        String dataSource = operation.handlers().stream()
                .map(handler -> dataSource(handler, backend))
                .findFirst()
                .orElse(DataSource.None.NAME);
        return Resolver.unit(type, operation.name(), code, dataSource, List.of());
    }

    private static Step step(CustomOperation operation, int index, Backend backend) {
        Handler handler = operation.handlers().get(index);
        String name = ResourceNames.pipelineFunction(operation, index + 1);
        String dataSource = dataSource(handler, backend);
        if (handler instanceof Handler.Script script) {
            return new Step(
                    name, "/" + script.resource(), dataSource, script.model() == null ? List.of() : ACTIONS_OF_SCRIPTS);
        }
        return new Step(name, ResourceNames.pipelineFunctionFile(operation, index + 1), dataSource, List.of());
    }

    private static String dataSource(Handler handler, Backend backend) {
        if (handler instanceof Handler.Invocation invocation) {
            return ResourceNames.lambdaDataSource(invocation.function());
        }
        Handler.Script script = (Handler.Script) handler;
        String model = script.model();
        if (model != null) {
            return ResourceNames.dataSource(backend.model(model));
        }
        String named = script.dataSource();
        return named == null ? DataSource.None.NAME : named;
    }
}
