package dev.amplify4j.processor.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A direct reading of what rules mean, with the stricter sides that the contract's deviations take; it knows nothing of
 * how they are carried out.
 *
 * @param rule the one rule of a model
 * @param granted the operations that it names
 * @param caller who asks
 */
record DecisionOracle(MatrixRule rule, Set<String> granted, Caller caller) {
    /** Whether the caller comes as the rule wants and the rule names an operation, whatever the item. */
    private boolean applies(String operation) {
        return granted.contains(operation) && caller.mode().equals(rule.mode());
    }

    /** Whether the caller may do something to every item. */
    boolean toAll(String operation) {
        return applies(operation)
                && switch (rule.strategy()) {
                    case "everyone" -> true;
                    case "staticGroup" -> caller.groups(claim()).stream().anyMatch(rule.groups()::contains);
                    default -> false;
                };
    }

    /** Whether the caller may do something to some items: those with which {@link #matches} agrees. */
    boolean toSome(String operation) {
        return applies(operation)
                && switch (rule.strategy()) {
                    case "owner" -> isIdentified() && !(operation.equals("listen") && isNamedAsStored());
                    case "groupField" -> !caller.groups(claim()).isEmpty();
                    default -> false;
                };
    }

    /** Whether the caller is the owner, or of the group, that an item holds. */
    boolean matches(@Nullable Object held) {
        if (held instanceof List<?> list) {
            return list.stream().anyMatch(this::matchesOne);
        }
        return matchesOne(held);
    }

    /** Whether the caller may do something to an item that holds an owner or a group. */
    boolean to(String operation, @Nullable Object held) {
        return toAll(operation) || (toSome(operation) && matches(held));
    }

    /** What a create stores as its owner when it names none. */
    String ownIdentity() {
        return claim().equals("sub::username")
                ? caller.text("sub") + "::" + caller.text("username")
                : Objects.requireNonNull(caller.text(claim()));
    }

    private boolean isIdentified() {
        return List.of(claim().split("::", -1)).stream().allMatch(part -> caller.text(part) != null);
    }

    /** Whether the user name reads as what is stored of an owner. Events show names alone, so it may not be heard by. */
    private boolean isNamedAsStored() {
        return claim().equals("sub::username")
                && String.valueOf(caller.text("username")).contains("::");
    }

    private boolean matchesOne(@Nullable Object held) {
        if (!(held instanceof String value) || value.isEmpty()) {
            return false;
        }
        if (rule.strategy().equals("groupField")) {
            return caller.groups(claim()).contains(value);
        }
        if (!claim().equals("sub::username")) {
            return value.equals(caller.text(claim()));
        }
        int separator = value.indexOf("::");
        if (separator < 0) {
            return value.equals(caller.text("sub")) || value.equals(caller.text("username"));
        }
        return value.substring(0, separator).equals(caller.text("sub"))
                && value.substring(separator + 2).equals(caller.text("username"));
    }

    private String claim() {
        return Objects.requireNonNull(rule.claim());
    }
}
