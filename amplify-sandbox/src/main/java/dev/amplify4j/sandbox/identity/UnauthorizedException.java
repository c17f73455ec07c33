package dev.amplify4j.sandbox.identity;

/** A request without valid credentials, in AppSync's words; the message never says what was wrong with a secret. */
public final class UnauthorizedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** AppSync's error type for tokens and keys. */
    public static final String ERROR_TYPE = "UnauthorizedException";

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final int status;
    private final String errorType;

    private UnauthorizedException(int status, String errorType, String message) {
        super(message);
        this.status = status;
        this.errorType = errorType;
    }

    static UnauthorizedException notAuthorized() {
        return new UnauthorizedException(UNAUTHORIZED, ERROR_TYPE, "You are not authorized to make this call.");
    }

    static UnauthorizedException tokenExpired() {
        return new UnauthorizedException(UNAUTHORIZED, ERROR_TYPE, "Token has expired.");
    }

    static UnauthorizedException unknownCredentials() {
        return new UnauthorizedException(
                FORBIDDEN, "UnrecognizedClientException", "The security token included in the request is invalid.");
    }

    static UnauthorizedException incompleteSignature() {
        return new UnauthorizedException(
                FORBIDDEN, "IncompleteSignatureException", "The request signature does not conform to AWS standards.");
    }

    static UnauthorizedException wrongSignature() {
        return new UnauthorizedException(
                FORBIDDEN,
                "InvalidSignatureException",
                "The request signature we calculated does not match the signature you provided.");
    }

    static UnauthorizedException signatureExpired() {
        return new UnauthorizedException(FORBIDDEN, "InvalidSignatureException", "Signature expired.");
    }

    /**
     * The HTTP status.
     *
     * @return 401, and 403 for signatures
     */
    public int status() {
        return status;
    }

    /**
     * AppSync's error type.
     *
     * @return {@link #ERROR_TYPE}, or what AWS calls the mistake in a signature
     */
    public String errorType() {
        return errorType;
    }
}
