package dev.amplify4j.schema.decl;

import java.util.List;

/**
 * A class-path resource that a {@code @Handler} names.
 *
 * @param resource its name as written
 * @param found whether the compiler sees it
 * @param neighbours names of resources in the folder where it should be; empty when it is there, or the folder cannot be
 *     listed
 */
public record ScriptDecl(String resource, boolean found, List<String> neighbours) {
    /** Copies the list. */
    public ScriptDecl {
        neighbours = List.copyOf(neighbours);
    }
}
