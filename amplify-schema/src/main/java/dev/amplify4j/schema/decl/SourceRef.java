package dev.amplify4j.schema.decl;

/**
 * A place in the source, opaque to all but the front end that gave it out.
 *
 * @param id number of the place; negative when the source is not part of this compilation
 */
public record SourceRef(int id) {
    /** A declaration that was read back from an earlier compilation. */
    public static final SourceRef ELSEWHERE = new SourceRef(-1);
}
