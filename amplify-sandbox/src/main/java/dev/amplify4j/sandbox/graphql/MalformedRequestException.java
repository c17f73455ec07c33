package dev.amplify4j.sandbox.graphql;

/** A request that is no GraphQL request: HTTP 400, {@code MalformedHttpRequestException} in AppSync's words. */
public final class MalformedRequestException extends Exception {
    private static final long serialVersionUID = 1L;

    /** AppSync's error type. */
    public static final String ERROR_TYPE = "MalformedHttpRequestException";

    private MalformedRequestException(String message) {
        super(message);
    }

    /**
     * The request has no body.
     *
     * @return AppSync's answer
     */
    public static MalformedRequestException empty() {
        return new MalformedRequestException("Request body is empty.");
    }

    /**
     * The body is no JSON object with a document, or the document has a syntax error.
     *
     * @return AppSync's answer
     */
    public static MalformedRequestException unparsable() {
        return new MalformedRequestException("Unable to parse GraphQL query.");
    }
}
