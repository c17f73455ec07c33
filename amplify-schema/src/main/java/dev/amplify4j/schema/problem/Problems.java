package dev.amplify4j.schema.problem;

import dev.amplify4j.schema.decl.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that one run reports all of them. Not thread-safe. */
public final class Problems {
    private final List<Problem> all = new ArrayList<>();

    /** Starts empty. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param code what kind of mistake it is
     * @param source where it is
     * @param message what was found, and why it cannot be; without a full stop
     * @param fix what to write instead; without a full stop
     */
    public void add(Code code, SourceRef source, String message, String fix) {
        all.add(new Problem(code, source, message, fix));
    }

    /**
     * Whether the declarations cannot be used.
     *
     * @return false when nothing was found, or notes alone
     */
    public boolean hasErrors() {
        return all.stream().anyMatch(p -> p.code().severity() == Severity.ERROR);
    }

    /**
     * Whether something of a kind is wrong at a place.
     *
     * @param code what kind of mistake
     * @param source a place
     * @return false for places outside of this compilation, which are all the same one
     */
    public boolean mention(Code code, SourceRef source) {
        return source.id() >= 0
                && all.stream().anyMatch(p -> p.code() == code && p.source().equals(source));
    }

    /**
     * The problems so far.
     *
     * @return in the order in which they were found
     */
    public List<Problem> all() {
        return List.copyOf(all);
    }
}
