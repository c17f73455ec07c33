package dev.amplify4j.schema.ir;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One kind of caller that rules speak of.
 *
 * @param strategy whom it stands for
 * @param mode authorization mode through which they come
 * @param field field that holds owners or groups; null when the strategy has none
 * @param claim identity claim that is compared, with its default filled in, {@code sub::username} for owners; null when
 *     the strategy compares none
 * @param group the group, with {@link Strategy#STATIC_GROUP}; otherwise null
 */
public record Role(
        Strategy strategy,
        AuthorizationMode mode,
        @Nullable String field,
        @Nullable String claim,
        @Nullable String group) {
    private static final String CLAIM_SEPARATOR = "::";

    /**
     * The claims that are compared.
     *
     * @return one, or those that together identify the caller; empty when none is compared
     */
    public List<String> claims() {
        return claim == null ? List.of() : List.of(claim.split(CLAIM_SEPARATOR, -1));
    }

    /**
     * Whether several claims together identify the caller.
     *
     * @return true for claims such as {@code sub::username}
     */
    public boolean joinsClaims() {
        return claim != null && claim.contains(CLAIM_SEPARATOR);
    }

    /**
     * Whether the answer depends on the record.
     *
     * @return true for owners and groups that a field holds
     */
    public boolean dynamic() {
        return strategy == Strategy.OWNER || strategy == Strategy.DYNAMIC_GROUP;
    }

    /** Written out, for it is called in every compilation: linking what a record derives costs more than all calls. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Role role
                && strategy == role.strategy
                && mode == role.mode
                && Objects.equals(field, role.field)
                && Objects.equals(claim, role.claim)
                && Objects.equals(group, role.group);
    }

    @Override
    public int hashCode() {
        return Objects.hash(strategy, mode, field, claim, group);
    }
}
