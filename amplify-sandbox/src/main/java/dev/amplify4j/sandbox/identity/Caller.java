package dev.amplify4j.sandbox.identity;

import dev.amplify4j.schema.plan.AuthenticationType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An authenticated caller.
 *
 * @param authenticationType how the caller proved who it is
 * @param identity {@code ctx.identity} as resolvers see it; null for an API key
 * @param groups user-pool groups of the caller; empty for every other type
 */
public record Caller(
        AuthenticationType authenticationType, @Nullable Map<String, Object> identity, Set<String> groups) {
    /** Copies the groups. */
    public Caller {
        groups = Set.copyOf(groups);
    }

    /** Says the type only: claims are nobody's business in a log. */
    @Override
    public String toString() {
        return "Caller[" + authenticationType + "]";
    }
}
