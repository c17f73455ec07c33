package dev.amplify4j.processor.emit.plan;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Handler;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Function;
import dev.amplify4j.schema.plan.Function.HandlerKind;
import dev.amplify4j.schema.plan.FunctionGrant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The Lambda functions of a backend, the data sources that invoke them, and what they may call themselves. */
final class Functions {
    private Functions() {}

    static List<Function> of(Backend backend) {
        List<Function> functions = new ArrayList<>(); // the backend has them by name
        for (FunctionDefinition definition : backend.functions()) {
            functions.add(function(definition));
        }
        return functions;
    }

    /** A data source for each function that answers custom operations. */
    static Stream<DataSource> dataSources(Backend backend) {
        Set<DataSource> sources = new LinkedHashSet<>();
        for (CustomOperation operation : backend.operations()) {
            for (Handler handler : operation.handlers()) {
                if (handler instanceof Handler.Invocation invocation) {
                    String function = invocation.function();
                    sources.add(new DataSource.Lambda(ResourceNames.lambdaDataSource(function), function));
                }
            }
        }
        return sources.stream();
    }

    static List<FunctionGrant> grants(Backend backend) {
        if (backend.functions().isEmpty()) {
            return List.of();
        }
        return backend.functions().stream()
                .flatMap(function -> function.mayCall().stream()
                        .map(kind -> new FunctionGrant(function.name(), Names.rootType(kind))))
                .sorted(Comparator.comparing(FunctionGrant::function).thenComparing(FunctionGrant::typeName))
                .toList();
    }

    private static Function function(FunctionDefinition definition) {
        JavaName handler = definition.handler();
        if (handler == null) {
            return new Function(definition.name(), null, null);
        }
        HandlerKind kind = definition.implementsOperations() ? HandlerKind.OPERATIONS : HandlerKind.REQUEST_HANDLER;
        return new Function(definition.name(), handler.binaryName(), kind);
    }
}
