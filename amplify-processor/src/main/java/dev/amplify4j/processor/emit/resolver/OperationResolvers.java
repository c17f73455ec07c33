package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Handler;
import dev.amplify4j.schema.ir.CustomOperation.Handler.Invocation;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Emits the resolvers of custom operations: a unit for one function, otherwise a pipeline of the handlers.
 *
 * <p>Whoever comes, the resolver itself decides first whether a rule admits them; handlers of users run after that. Their
 * scripts are resources of their own, which the plan names as they are.
 */
record OperationResolvers(Backend backend, CodeSections sections) {
    Stream<String> all() {
        return backend.operations().stream().flatMap(this::of);
    }

    private Stream<String> of(CustomOperation operation) {
        String file = ResourceNames.resolverFile(Names.rootType(operation.kind()), operation.name());
        String resolver = sections.of(file, resolver(operation));
        return operation.pipeline() ? Stream.concat(Stream.of(resolver), functions(operation)) : Stream.of(resolver);
    }

    private ResolverCode resolver(CustomOperation operation) {
        checkRoles(operation);
        Set<Feature> features = answering(operation);
        if (operation.handlers().isEmpty()) {
            return code("hear", operation, features);
        }
        if (!operation.pipeline()) {
            features.add(waiting(operation.async()));
            return code("invoke", operation, features);
        }
        if (operation.handlers().get(0) instanceof Handler.Script) {
            features.add(Feature.SCRIPTED);
        }
        return code("pipeline", operation, features);
    }

    /** Fields and relations of records must know that a mutation answers them, where subscribers hear the answer. */
    private Set<Feature> answering(CustomOperation operation) {
        boolean heard = operation.answer().value() instanceof ValueType.ModelReference answer
                && backend.isCarried(operation.name())
                && ModelFacts.needsMarks(backend.model(answer.graphqlName()));
        return !heard
                ? EnumSet.of(Feature.PLAIN)
                : EnumSet.of(
                        Feature.SHOWING,
                        Feature.MARKING,
                        operation.answer().list() ? Feature.SEVERAL_ITEMS : Feature.ONE_ITEM);
    }

    /** The AppSync functions that invoke Lambda functions; those that users wrote are there already. */
    private Stream<String> functions(CustomOperation operation) {
        List<Handler> handlers = operation.handlers();
        return IntStream.range(0, handlers.size())
                .filter(i -> handlers.get(i) instanceof Invocation)
                .mapToObj(i -> sections.of(
                        ResourceNames.pipelineFunctionFile(operation, i + 1), function((Invocation) handlers.get(i))));
    }

    private static ResolverCode function(Invocation invocation) {
        return new ResolverCode("invokeNext", EnumSet.of(waiting(invocation.async())), Map.of(), Map.of());
    }

    private static Feature waiting(boolean async) {
        return async ? Feature.ASYNCHRONOUS : Feature.SYNCHRONOUS;
    }

    /** A rule that depends on a record has none to depend on here; the analysis reports it before. */
    private static void checkRoles(CustomOperation operation) {
        if (operation.roles().isEmpty() || operation.roles().stream().anyMatch(Role::dynamic)) {
            throw new IllegalArgumentException("resolvers cannot enforce the rules of the custom operation "
                    + operation.name() + ": " + operation.roles());
        }
        if (operation.handlers().isEmpty() && operation.kind() != Kind.SUBSCRIPTION) {
            throw new IllegalArgumentException("nothing answers the custom operation " + operation.name());
        }
    }

    private ResolverCode code(String handler, CustomOperation operation, Set<Feature> features) {
        List<String> ways = RoleScript.ways(operation.roles(), RoleScript.functions(backend, operation.kind()));
        return new ResolverCode(
                handler, features, Map.of("isAdmitted", RoleScript.isAdmitted(RoleScript.any(ways))), Map.of());
    }
}
