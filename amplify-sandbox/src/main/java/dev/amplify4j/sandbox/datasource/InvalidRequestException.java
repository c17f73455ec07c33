package dev.amplify4j.sandbox.datasource;

/** A request that AppSync would not send to a data source; it ends the resolver with errorType MappingTemplate. */
public final class InvalidRequestException extends RuntimeException {
    /**
     * Creates it.
     *
     * @param message what is wrong, for the client
     */
    public InvalidRequestException(String message) {
        super(message);
    }
}
