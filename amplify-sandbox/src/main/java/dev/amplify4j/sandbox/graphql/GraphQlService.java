package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.backend.Backend;
import dev.amplify4j.sandbox.backend.BackendException;
import dev.amplify4j.sandbox.graphql.RequestContext.MutationField;
import dev.amplify4j.sandbox.graphql.RequestContext.Phase;
import dev.amplify4j.sandbox.graphql.RequestContext.SubscriptionField;
import dev.amplify4j.sandbox.resolver.Effects;
import dev.amplify4j.sandbox.resolver.ResolverEngine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.InvalidSyntaxError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.UnknownOperationException;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Executes GraphQL requests and answers in AppSync's shapes. Thread-safe. */
public final class GraphQlService {
    private final GraphQL graphql;
    private final SubscriptionLinks links;
    private final RequestLog log;

    /**
     * A service for one API.
     *
     * @param backend the schema and the plan
     * @param engine runs the resolvers
     * @param log hears of every operation
     * @throws BackendException if the schema is invalid, or plan and schema do not fit together
     */
    public GraphQlService(Backend backend, ResolverEngine engine, RequestLog log) throws BackendException {
        GraphQLSchema schema = SchemaFactory.create(backend, engine);
        FetchFailures failures = new FetchFailures();
        graphql = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new AsyncExecutionStrategy(failures))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(failures))
                .subscriptionExecutionStrategy(new AsyncExecutionStrategy(failures))
                .preparsedDocumentProvider(new Documents(schema))
                .build();
        links = SubscriptionLinks.of(schema);
        this.log = log;
    }

    /**
     * Executes a query or mutation.
     *
     * @param request the request
     * @param listener hears of each mutation that succeeded, before the answer is returned
     * @return the answer: {@code data} and, if any, {@code errors}
     * @throws MalformedRequestException if the document has a syntax error
     */
    public GraphQlResponse execute(GraphQlRequest request, MutationListener listener) throws MalformedRequestException {
        RequestContext context = new RequestContext(request.caller(), request.headers(), Phase.OPERATION);
        ExecutionResult result = run(request, context, null);
        announce(context, result, listener);
        Map<String, String> headers = new LinkedHashMap<>();
        for (Effects effects : context.effects()) {
            headers.putAll(effects.responseHeaders());
            effects.invalidations().forEach(listener::invalidated);
        }
        String kind = context.mutations().iterator().hasNext() ? "mutation" : "query";
        log.executed(context.operation(kind, errors(result)));
        return new GraphQlResponse(body(result.getData(), result.getErrors()), headers);
    }

    /**
     * Starts a subscription: checks it, authorizes it and runs its resolver.
     *
     * @param request the request
     * @return the subscription, or the errors that refuse it
     * @throws MalformedRequestException if the document has a syntax error
     */
    public SubscriptionStart subscribe(GraphQlRequest request) throws MalformedRequestException {
        RequestContext context = new RequestContext(request.caller(), request.headers(), Phase.SUBSCRIBE);
        ExecutionResult result = run(request, context, null);
        log.executed(context.operation("subscription", errors(result)));
        SubscriptionField field = context.subscription();
        if (field != null) {
            return new SubscriptionStart.Accepted(new Subscription(request, field, links.mutations(field.name())));
        }
        List<Map<String, Object>> errors = errors(result);
        return new SubscriptionStart.Refused(
                errors.isEmpty() ? List.of(ErrorBody.of(null, "The operation is no subscription.", null)) : errors);
    }

    /**
     * Starts a subscription of another version of the API as this version understands it.
     *
     * @param subscription a subscription that ran
     * @return the subscription as it is now, or the errors that end it
     */
    public SubscriptionStart restart(Subscription subscription) {
        try {
            return subscribe(subscription.request());
        } catch (MalformedRequestException e) {
            throw new IllegalStateException("a running subscription has a valid document", e);
        }
    }

    /**
     * What a subscriber receives for an event.
     *
     * @param subscription a running subscription
     * @param payload the mutation's result, objects by field names
     * @return the body of the event: {@code data} and, if any, {@code errors}
     */
    public Map<String, @Nullable Object> event(Subscription subscription, Object payload) {
        GraphQlRequest request = subscription.request();
        RequestContext context = new RequestContext(request.caller(), request.headers(), Phase.EVENT);
        try {
            ExecutionResult result = run(request, context, Map.of(subscription.fieldName(), payload));
            return body(result.getData(), result.getErrors());
        } catch (MalformedRequestException e) {
            throw new IllegalStateException("a running subscription has a valid document", e);
        }
    }

    private ExecutionResult run(GraphQlRequest request, RequestContext context, @Nullable Object root)
            throws MalformedRequestException {
        ExecutionInput.Builder input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .graphQLContext(Map.of(RequestContext.class, context));
        if (root != null) {
            input.root(root);
        }
        ExecutionResult result;
        try {
            result = graphql.execute(input.build());
        } catch (UnknownOperationException e) {
            result = ExecutionResult.newExecutionResult().addError(e).build();
        } catch (GraphQLException e) {
            throw MalformedRequestException.unparsable();
        }
        if (result.getErrors().stream().anyMatch(InvalidSyntaxError.class::isInstance)) {
            throw MalformedRequestException.unparsable();
        }
        return result;
    }

    private static void announce(RequestContext context, ExecutionResult result, MutationListener listener) {
        Map<String, Object> data = result.getData();
        if (data == null) {
            return;
        }
        for (MutationField field : context.mutations()) {
            Object payload = Selection.byName(data.get(field.resultKey()), field.selection());
            if (payload != null) {
                listener.mutated(field.name(), payload);
            }
        }
    }

    private static List<Map<String, Object>> errors(ExecutionResult result) {
        return result.getErrors().stream().map(ErrorBody::of).toList();
    }

    private static Map<String, @Nullable Object> body(@Nullable Object data, List<GraphQLError> errors) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("data", data);
        if (!errors.isEmpty()) {
            List<Object> bodies = new ArrayList<>();
            errors.forEach(error -> bodies.add(ErrorBody.of(error)));
            body.put("errors", bodies);
        }
        return body;
    }
}
