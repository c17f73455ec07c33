package dev.amplify4j.sandbox.identity;

import dev.amplify4j.schema.plan.AuthenticationType;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An authenticated caller.
 *
 * @param authenticationType how the caller proved who it is
 * @param identity {@code ctx.identity} as resolvers see it; null for an API key
 * @param groups user-pool groups of the caller; empty for every other type
 * @param role whose policy a signed request is judged by; null for every other type
 * @param deniedFields fields that a Lambda authorizer denies, as {@code Type.field}; empty for every other type
 */
public record Caller(
        AuthenticationType authenticationType,
        @Nullable Map<String, Object> identity,
        Set<String> groups,
        @Nullable LocalRole role,
        Set<String> deniedFields) {
    /** Copies the sets. */
    public Caller {
        groups = Set.copyOf(groups);
        deniedFields = Set.copyOf(deniedFields);
    }

    /** A caller who proved who it is by a key or a token. */
    Caller(AuthenticationType authenticationType, @Nullable Map<String, Object> identity, Set<String> groups) {
        this(authenticationType, identity, groups, null, Set.of());
    }

    /**
     * Whether the token has expired by which the caller proved who it is. Keys, signatures and what an authorizer lets in
     * have no such claim.
     *
     * @param now the time
     * @return true when a new request with the same token would be refused for it
     */
    public boolean isExpired(Instant now) {
        Object claims = identity == null ? null : identity.get("claims");
        Object expiration = claims instanceof Map<?, ?> all ? all.get("exp") : null;
        return expiration instanceof Number seconds && now.getEpochSecond() >= seconds.longValue();
    }

    /** Says the type only: claims are nobody's business in a log. */
    @Override
    public String toString() {
        return "Caller[" + authenticationType + "]";
    }
}
