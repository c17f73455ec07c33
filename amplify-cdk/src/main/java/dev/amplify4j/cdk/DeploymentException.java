package dev.amplify4j.cdk;

/** What was asked for cannot be deployed; the message says why and what to do. */
public final class DeploymentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message why, and what to do
     */
    public DeploymentException(String message) {
        super(message);
    }

    /**
     * Says what is wrong and what lies under it.
     *
     * @param message why, and what to do
     * @param cause what lies under it
     */
    public DeploymentException(String message, Throwable cause) {
        super(message, cause);
    }
}
