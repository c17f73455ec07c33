package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Handler;
import dev.amplify4j.schema.ir.CustomOperation.Handler.Invocation;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.ir.Role;
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
final class OperationResolvers {
    private OperationResolvers() {}

    static Stream<Artifact> of(Backend backend) {
        return backend.operations().stream().flatMap(OperationResolvers::of);
    }

    private static Stream<Artifact> of(CustomOperation operation) {
        String file = ResourceNames.resolverFile(Names.rootType(operation.kind()), operation.name());
        Artifact resolver = resource(file, resolver(operation));
        return operation.pipeline() ? Stream.concat(Stream.of(resolver), functions(operation)) : Stream.of(resolver);
    }

    private static ResolverCode resolver(CustomOperation operation) {
        checkRoles(operation);
        if (operation.handlers().isEmpty()) {
            return code("hear", operation.roles(), EnumSet.noneOf(Feature.class));
        }
        Handler first = operation.handlers().get(0);
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        if (!operation.pipeline()) {
            features.add(waiting(operation.async()));
            return code("invoke", operation.roles(), features);
        }
        if (first instanceof Handler.Script) {
            features.add(Feature.SCRIPTED);
        }
        return code("pipeline", operation.roles(), features);
    }

    /** The AppSync functions that invoke Lambda functions; those that users wrote are there already. */
    private static Stream<Artifact> functions(CustomOperation operation) {
        List<Handler> handlers = operation.handlers();
        return IntStream.range(0, handlers.size())
                .filter(i -> handlers.get(i) instanceof Invocation)
                .mapToObj(i -> resource(
                        ResourceNames.pipelineFunctionFile(operation, i + 1),
                        code("invokeNext", List.of(), EnumSet.of(waiting(((Invocation) handlers.get(i)).async())))));
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

    private static ResolverCode code(String handler, List<Role> roles, Set<Feature> features) {
        return new ResolverCode(
                handler,
                features,
                Map.of("isAdmitted", RoleScript.isAdmitted(RoleScript.any(RoleScript.ways(roles, List.of())))),
                Map.of());
    }

    private static Artifact resource(String file, ResolverCode code) {
        return code.at(file);
    }
}
