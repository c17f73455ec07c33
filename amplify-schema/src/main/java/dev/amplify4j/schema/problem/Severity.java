package dev.amplify4j.schema.problem;

/** What a problem does to a compilation. */
public enum Severity {
    /** It fails. */
    ERROR,
    /**
     * It goes on, and says something that its author may want to know.
     *
     * <p>Never a warning of the compiler: nobody could then compile sound declarations with {@code -Werror}.
     */
    NOTE
}
