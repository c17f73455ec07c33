package dev.amplify4j.sandbox;

import org.jspecify.annotations.Nullable;

/** The sandbox cannot start; the message is one line that says why and what to do. */
public final class SandboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SandboxException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
