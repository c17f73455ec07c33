package dev.amplify4j.sandbox.graphql;

import java.util.Map;

/** Hears of every mutation that succeeded. Called by the thread of the request: must return at once. */
@FunctionalInterface
public interface MutationListener {
    /**
     * A mutation field has its result.
     *
     * @param fieldName name of the field of type Mutation
     * @param payload the result by field names, limited to what the mutation selected
     */
    void mutated(String fieldName, Map<String, Object> payload);
}
