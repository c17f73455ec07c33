package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.backend.BackendException;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import graphql.GraphQLException;
import graphql.TypeResolutionEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the executable schema: the emitted SDL, with a guarded fetcher on every field. */
final class SchemaFactory {
    private SchemaFactory() {}

    static GraphQLSchema create(Backend backend, ResolverEngine engine) throws BackendException {
        GraphQLSchema schema;
        try {
            TypeDefinitionRegistry registry = new SchemaParser().parse(backend.schema());
            AppSyncDirectives.addTo(registry);
            schema = new SchemaGenerator().makeExecutableSchema(registry, wiring());
        } catch (GraphQLException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new BackendException(
                    Plan.SCHEMA_RESOURCE + " is no valid AppSync schema, compile the models again: " + reason, e);
        }
        GraphQLCodeRegistry fetchers = fetchers(schema, backend.plan(), engine);
        return schema.transform(builder -> builder.codeRegistry(fetchers));
    }

    private static RuntimeWiring wiring() {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new ByTypename());
        AppSyncScalars.all().forEach(wiring::scalar);
        return wiring.build();
    }

    private static GraphQLCodeRegistry fetchers(GraphQLSchema schema, Plan plan, ResolverEngine engine)
            throws BackendException {
        Map<FieldCoordinates, Resolver> resolvers = new HashMap<>();
        for (Resolver resolver : plan.resolvers()) {
            resolvers.put(FieldCoordinates.coordinates(resolver.typeName(), resolver.fieldName()), resolver);
        }
        IamGrants grants = IamGrants.of(plan);
        GraphQLCodeRegistry.Builder registry = GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry());
        for (GraphQLNamedType named : schema.getAllTypesAsList()) {
            if (!(named instanceof GraphQLObjectType type) || type.getName().startsWith("__")) {
                continue;
            }
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
                FieldAccess access = FieldAccess.of(type, field, plan.api().defaultAuthenticationType());
                Resolver resolver = resolvers.remove(coordinates);
                FieldFetcher.Root root = root(schema, type);
                boolean plain = resolver == null && root == FieldFetcher.Root.NONE && isOpen(access, plan.api());
                registry.dataFetcher(
                        coordinates,
                        plain ? new SourceFetcher() : new FieldFetcher(access, grants, resolver, engine, root));
            }
        }
        if (!resolvers.isEmpty()) {
            throw new BackendException(
                    "the plan has a resolver for "
                            + resolvers.keySet().iterator().next()
                            + ", which the schema does not have: compile the models again",
                    null);
        }
        return registry.build();
    }

    /** Whether whoever gets in may see a field; a Lambda authorizer may deny any field. */
    private static boolean isOpen(FieldAccess access, Api api) {
        Set<AuthenticationType> types = EnumSet.of(api.defaultAuthenticationType());
        types.addAll(api.additionalAuthenticationTypes());
        return !types.contains(AuthenticationType.AWS_LAMBDA) && access.admitsAll(types);
    }

    private static FieldFetcher.Root root(GraphQLSchema schema, GraphQLObjectType type) {
        if (type.equals(schema.getQueryType())) {
            return FieldFetcher.Root.QUERY;
        }
        if (type.equals(schema.getMutationType())) {
            return FieldFetcher.Root.MUTATION;
        }
        return type.equals(schema.getSubscriptionType()) ? FieldFetcher.Root.SUBSCRIPTION : FieldFetcher.Root.NONE;
    }

    /** AppSync tells the members of a union or interface apart by {@code __typename} in the data. */
    private static final class ByTypename implements WiringFactory {
        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return ByTypename::type;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return ByTypename::type;
        }

        private static @Nullable GraphQLObjectType type(TypeResolutionEnvironment env) {
            Object value = env.getObject();
            return value instanceof Map<?, ?> object && object.get("__typename") instanceof String name
                    ? env.getSchema().getObjectType(name)
                    : null;
        }
    }
}
