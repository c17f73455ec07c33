package dev.amplify4j.sandbox.resolver;

/** Runs the resolvers of one plan. Implementations are safe for use by several threads. */
public interface ResolverEngine extends AutoCloseable {
    /**
     * Resolves one field. A resolver that fails, in whatever way, gives a resolution with an error, never an exception.
     *
     * @param invocation the field, its arguments and the caller
     * @return the value and the errors
     */
    Resolution resolve(Invocation invocation);

    /** Frees the engine; invocations that run are cut off. Closing twice does nothing. */
    @Override
    void close();
}
