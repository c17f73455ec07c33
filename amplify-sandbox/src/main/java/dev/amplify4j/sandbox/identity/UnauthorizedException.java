package dev.amplify4j.sandbox.identity;

/** A request without valid credentials: HTTP 401, {@code UnauthorizedException} in AppSync's words. */
public final class UnauthorizedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** AppSync's error type. */
    public static final String ERROR_TYPE = "UnauthorizedException";

    private UnauthorizedException(String message) {
        super(message);
    }

    static UnauthorizedException notAuthorized() {
        return new UnauthorizedException("You are not authorized to make this call.");
    }

    static UnauthorizedException tokenExpired() {
        return new UnauthorizedException("Token has expired.");
    }
}
