package dev.amplify4j.schema.problem;

import dev.amplify4j.schema.decl.SourceRef;

/**
 * Something wrong with a declaration.
 *
 * @param code what kind of mistake it is
 * @param source where it is
 * @param message what was found, and why it cannot be
 * @param fix what to write instead
 */
public record Problem(Code code, SourceRef source, String message, String fix) {
    /**
     * The problem as the compiler prints it.
     *
     * @return code, message and fix in one line
     */
    public String text() {
        return code + ": " + message + ". " + fix + (fix.endsWith("?") ? "" : ".");
    }
}
