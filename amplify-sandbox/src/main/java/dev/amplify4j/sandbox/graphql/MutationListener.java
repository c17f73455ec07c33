package dev.amplify4j.sandbox.graphql;

import dev.amplify4j.sandbox.resolver.Effects;

/** Hears of every mutation that succeeded. Called by the thread of the request: must return at once. */
public interface MutationListener {
    /**
     * A mutation field has its result.
     *
     * @param fieldName name of the field of type Mutation
     * @param payload the result: objects by field names, limited to what the mutation selected
     */
    void mutated(String fieldName, Object payload);

    /**
     * A mutation ends subscriptions.
     *
     * @param invalidation which ones
     */
    void invalidated(Effects.Invalidation invalidation);
}
