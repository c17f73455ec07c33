package dev.amplify4j.schema.decl;

import org.jspecify.annotations.Nullable;

/**
 * A place in the source, opaque to all but the front end that gave it out.
 *
 * @param id number of the place; negative when the source is not part of this compilation
 */
public record SourceRef(int id) {
    /** A declaration that was read back from an earlier compilation. */
    public static final SourceRef ELSEWHERE = new SourceRef(-1);

    /** Written out, for it is called in every compilation: linking what a record derives costs more than all calls. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceRef place && id == place.id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
