package dev.amplify4j.schema.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A custom query, mutation or subscription.
 *
 * @param kind root type that holds it
 * @param name GraphQL name
 * @param declaringType the interface with {@code @Operations}
 * @param methodName the Java method
 * @param arguments arguments in the order of the method's parameters
 * @param answer what it answers; a custom type named {@link Names#EVENT_INVOCATION_RESPONSE} when {@link #async} is set
 * @param javaAnswer how the method declares what it answers; null when it is {@code void}
 * @param rules rules as written, in order
 * @param roles roles that may call it, in the order of the rules; none of them is dynamic
 * @param handlers what answers it, in order; empty for a subscription whose events are a mutation's answers as they are
 * @param mutations names of the mutations whose answers a subscription carries; empty for queries and mutations
 * @param description SDL description; empty when there is none
 */
public record CustomOperation(
        Kind kind,
        String name,
        JavaName declaringType,
        String methodName,
        List<Argument> arguments,
        FieldType answer,
        @Nullable JavaComponent javaAnswer,
        List<AuthRule> rules,
        List<Role> roles,
        List<Handler> handlers,
        List<String> mutations,
        String description) {
    /** Copies the lists. */
    public CustomOperation {
        arguments = List.copyOf(arguments);
        rules = List.copyOf(rules);
        roles = List.copyOf(roles);
        handlers = List.copyOf(handlers);
        mutations = List.copyOf(mutations);
    }

    /**
     * Whether its last function runs without an answer; callers hear only whether it was invoked.
     *
     * @return true for asynchronous functions
     */
    public boolean async() {
        return !handlers.isEmpty()
                && handlers.get(handlers.size() - 1) instanceof Handler.Invocation invocation
                && invocation.async();
    }

    /**
     * Whether it is a subscription to records of a model.
     *
     * @param model GraphQL name of a model
     * @return true when its events are such records, or lists of them
     */
    public boolean tellsOf(String model) {
        return kind == Kind.SUBSCRIPTION && answer.value().equals(new ValueType.ModelReference(model));
    }

    /**
     * Whether its resolver is a pipeline; of the others a single function or none answers.
     *
     * @return true for several handlers, and for scripts, which run after the resolver has let the caller in
     */
    public boolean pipeline() {
        return handlers.size() > 1 || (!handlers.isEmpty() && handlers.get(0) instanceof Handler.Script);
    }

    /** The root types. */
    public enum Kind {
        /** {@code Query}. */
        QUERY,
        /** {@code Mutation}. */
        MUTATION,
        /** {@code Subscription}. */
        SUBSCRIPTION
    }

    /**
     * An argument.
     *
     * @param name GraphQL name
     * @param type GraphQL type
     * @param parameter the method's parameter
     * @param description SDL description; empty when there is none
     */
    public record Argument(String name, FieldType type, JavaComponent parameter, String description) {}

    /** What answers a custom operation, or one step of it. */
    public sealed interface Handler {
        /**
         * A Lambda function.
         *
         * @param function name of a {@link FunctionDefinition}
         * @param async whether it is invoked without waiting for its answer
         */
        record Invocation(String function, boolean async) implements Handler {}

        /**
         * APPSYNC_JS code of the user's.
         *
         * @param resource class-path resource with the code
         * @param model GraphQL name of the model whose table it runs on; null when it runs on none
         * @param dataSource name of the data source it runs on, when that is no model's; null for none
         */
        record Script(
                String resource,
                @Nullable String model,
                @Nullable String dataSource) implements Handler {}
    }
}
