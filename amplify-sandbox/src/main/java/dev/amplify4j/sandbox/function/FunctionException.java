package dev.amplify4j.sandbox.function;

import org.jspecify.annotations.Nullable;

/** A function that did not answer; the message is what AppSync reports. */
public final class FunctionException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What AppSync calls a function that threw. */
    static final String UNHANDLED = "Lambda:Unhandled";

    /** What AppSync calls a function that took too long. */
    static final String TIMEOUT = "Lambda:ExecutionTimeoutException";

    private final String type;

    FunctionException(String type, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.type = type;
    }

    /**
     * The kind of failure.
     *
     * @return AppSync's {@code errorType}, which begins with {@code Lambda:}
     */
    public String type() {
        return type;
    }
}
