package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.graphql.RequestContext.MutationField;
import dev.amplify4j.sandbox.graphql.RequestContext.Phase;
import dev.amplify4j.sandbox.graphql.RequestContext.SubscriptionField;
import dev.amplify4j.sandbox.identity.Caller;
import dev.amplify4j.sandbox.identity.LocalRole;
import dev.amplify4j.sandbox.resolver.Info;
import dev.amplify4j.sandbox.resolver.Invocation;
import dev.amplify4j.sandbox.resolver.Resolution;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import dev.amplify4j.sandbox.resolver.ResolverError;
import dev.amplify4j.sandbox.resolver.SubscriptionFilter;
import dev.amplify4j.schema.plan.Resolver;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gets the value of a field: by its resolver when the plan has one, else from the source; never without access. */
final class FieldFetcher implements DataFetcher<@Nullable Object> {
    private final FieldAccess access;
    private final IamGrants grants;
    private final @Nullable Resolver resolver;
    private final ResolverEngine engine;
    private final Root root;

    /** Whether a field belongs to an operation's root type. */
    enum Root {
        NONE,
        QUERY,
        MUTATION,
        SUBSCRIPTION
    }

    FieldFetcher(FieldAccess access, IamGrants grants, @Nullable Resolver resolver, ResolverEngine engine, Root root) {
        this.access = access;
        this.grants = grants;
        this.resolver = resolver;
        this.engine = engine;
        this.root = root;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment env) {
        RequestContext context = RequestContext.of(env.getGraphQlContext());
        if (root != Root.NONE) {
            context.enters(env.getFieldDefinition().getName());
        }
        if (!admits(env, context.caller())) {
            return failure(env, denial(env));
        }
        if (context.phase() == Phase.EVENT) {
            return SourceFetcher.read(env.getFieldDefinition(), env.getSource());
        }
        if (root == Root.SUBSCRIPTION) {
            return subscribe(env, context);
        }
        if (root == Root.MUTATION) {
            context.resolved(new MutationField(
                    env.getField().getResultKey(), env.getFieldDefinition().getName(), env.getSelectionSet()));
        }
        if (resolver == null) {
            return SourceFetcher.read(env.getFieldDefinition(), env.getSource());
        }
        if (!context.mayCallResolver()) {
            return failure(
                    env,
                    new ResolverError(
                            "The request needs more than the limit of " + RequestContext.MAX_RESOLVER_CALLS
                                    + " resolver calls.",
                            "ResolverCountLimitExceeded",
                            null,
                            null));
        }
        Resolution resolution = resolve(resolver, env, context);
        context.asked(resolution.effects());
        return result(env, resolution.value(), resolution.errors());
    }

    private Resolution resolve(Resolver resolver, DataFetchingEnvironment env, RequestContext context) {
        long start = System.nanoTime();
        Resolution resolution = engine.resolve(invocation(resolver, env, context));
        context.took(System.nanoTime() - start);
        return resolution;
    }

    /** By the directives, by the policy of a signed request's role, and by what the authorizer said. */
    private boolean admits(DataFetchingEnvironment env, Caller caller) {
        if (!access.admits(caller)) {
            return false;
        }
        LocalRole role = caller.role();
        if ((role == null || root == Root.NONE) && caller.deniedFields().isEmpty()) {
            return true;
        }
        String type = GraphQLTypeUtil.simplePrint(env.getParentType());
        String field = env.getFieldDefinition().getName();
        return (role == null || root == Root.NONE || grants.admit(role, type, field))
                && !caller.deniedFields().contains(type + "." + field);
    }

    /** The value stays null: what counts is whether the resolver objects, and the filter that it sets. */
    private @Nullable Object subscribe(DataFetchingEnvironment env, RequestContext context) {
        if (context.phase() != Phase.SUBSCRIBE) {
            return failure(
                    env,
                    new ResolverError(
                            "Subscriptions are served over WebSocket at /graphql/realtime.",
                            "UnsupportedOperation",
                            null,
                            null));
        }
        SubscriptionFilter filter = null;
        SubscriptionFilter invalidationFilter = null;
        if (resolver != null) {
            Resolution resolution = resolve(resolver, env, context);
            if (!resolution.errors().isEmpty()) {
                return result(env, null, resolution.errors());
            }
            filter = resolution.subscriptionFilter();
            invalidationFilter = resolution.effects().invalidationFilter();
        }
        context.subscribed(new SubscriptionField(
                env.getField().getResultKey(),
                env.getFieldDefinition().getName(),
                env.getArguments(),
                filter,
                invalidationFilter));
        return null;
    }

    private static Invocation invocation(Resolver resolver, DataFetchingEnvironment env, RequestContext context) {
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(env.getFieldType());
        Info info = new Info(
                resolver.fieldName(),
                resolver.typeName(),
                type.getName(),
                env.getVariables(),
                () -> new Info.Selection(Selection.list(env.getSelectionSet()), Selection.graphql(env)));
        return new Invocation(
                resolver,
                env.getArguments(),
                env.getSource(),
                context.caller().authenticationType(),
                context.caller().identity(),
                context.headers(),
                info);
    }

    private static ResolverError denial(DataFetchingEnvironment env) {
        String field = env.getFieldDefinition().getName();
        String parent = GraphQLTypeUtil.simplePrint(env.getParentType());
        return new ResolverError(
                "Not Authorized to access " + field + " on type " + parent, "Unauthorized", null, null);
    }

    private static Object failure(DataFetchingEnvironment env, ResolverError error) {
        return result(env, null, List.of(error));
    }

    private static Object result(DataFetchingEnvironment env, @Nullable Object value, List<ResolverError> errors) {
        DataFetcherResult.Builder<@Nullable Object> result = DataFetcherResult.newResult();
        result.data(value);
        for (ResolverError error : errors) {
            Object data = Selection.selected(error.data(), env.getSelectionSet());
            result.error(AppSyncError.at(
                    env, new ResolverError(error.message(), error.errorType(), data, error.errorInfo())));
        }
        return result.build();
    }
}
