package dev.amplify4j.processor.records;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable.Grant;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthRule.WrittenOperation;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules of a backend as {@code @Auth} says them. */
final class RuleSource {
    private RuleSource() {}

    /** The rules of a model. */
    static String of(Model model) {
        return model.rules().stream()
                .map(rule -> of(
                        rule.strategy(),
                        provider(rule),
                        rule.field() == null ? null : field(model, rule.field()),
                        rule.claim(),
                        rule.groups(),
                        rule.operations().stream().map(WrittenOperation::name).toList()))
                .collect(Collectors.joining(" "));
    }

    /** The rules of a custom operation that these roles may call. */
    static String of(List<Role> roles) {
        return roles.stream()
                .map(role -> of(
                        role.strategy(),
                        provider(role.strategy(), role.mode()),
                        null,
                        null,
                        role.group() == null ? List.of() : List.of(role.group()),
                        List.of()))
                .collect(Collectors.joining(" "));
    }

    /** The rules of one member, where they are others than the model's; empty where they are not. */
    static String of(Model model, String member) {
        List<String> rules = new ArrayList<>();
        boolean own = false;
        for (Grant grant : model.access().grants()) {
            Set<Access> here = Objects.requireNonNull(grant.byField().get(member));
            own |= !here.equals(written(model, grant.role()));
            if (!here.isEmpty()) {
                rules.add(of(grant.role(), model, here));
            }
        }
        return own ? String.join(" ", rules) : "";
    }

    /** What the model's own rules let a role do. */
    private static Set<Access> written(Model model, Role role) {
        return model.access().grants().stream()
                .filter(grant -> grant.role().equals(role))
                .flatMap(grant -> grant.byField().entrySet().stream())
                .filter(entry -> ungoverned(model, entry.getKey()))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    /** Whether most members agree with this one, as those without rules of their own do. */
    private static boolean ungoverned(Model model, String member) {
        long agreeing = model.access().grants().get(0).byField().keySet().stream()
                .filter(other -> model.access().grants().stream()
                        .allMatch(g -> Objects.equals(
                                g.byField().get(other), g.byField().get(member))))
                .count();
        return agreeing * 2 > model.access().grants().get(0).byField().size();
    }

    private static String of(Role role, Model model, Set<Access> accesses) {
        List<String> operations = new ArrayList<>();
        if (accesses.size() < Access.values().length) {
            for (Access access : List.of(Access.CREATE, Access.UPDATE, Access.DELETE)) {
                if (accesses.contains(access)) {
                    operations.add(access.name());
                }
            }
            if (accesses.contains(Access.GET)) {
                operations.add("READ");
            }
        }
        boolean owner = role.strategy() == Strategy.OWNER;
        String claim =
                "sub::username".equals(role.claim()) || "cognito:groups".equals(role.claim()) ? null : role.claim();
        return of(
                role.strategy(),
                provider(role.strategy(), role.mode()),
                role.field() == null ? null : field(model, role.field()),
                owner || role.strategy() == Strategy.DYNAMIC_GROUP || role.strategy() == Strategy.STATIC_GROUP
                        ? claim
                        : null,
                role.group() == null ? List.of() : List.of(role.group()),
                operations);
    }

    /** A field that no component declares is written with its form. */
    private static String field(Model model, String name) {
        Field field = model.requireField(name);
        boolean implicit = field.origin() == Field.Origin.OWNER || field.origin() == Field.Origin.GROUP;
        return RecordSource.javaName(name) + (implicit && field.type().list() ? "[]" : "");
    }

    private static String of(
            Strategy strategy,
            @Nullable String provider,
            @Nullable String field,
            @Nullable String claim,
            List<String> groups,
            List<String> operations) {
        StringBuilder rule = new StringBuilder("@Auth(allow = Allow.").append(allow(strategy));
        if (field != null && !(strategy == Strategy.OWNER && field.equals("owner"))) {
            rule.append(", field = ").append(RecordSource.quoted(field));
        }
        if (claim != null) {
            rule.append(", claim = ").append(RecordSource.quoted(claim));
        }
        if (!groups.isEmpty()) {
            rule.append(", groups = ")
                    .append(RecordSource.array(
                            groups.stream().map(RecordSource::quoted).toList()));
        }
        if (provider != null) {
            rule.append(", provider = Provider.").append(provider);
        }
        if (!operations.isEmpty()) {
            rule.append(", to = ")
                    .append(RecordSource.array(
                            operations.stream().map(o -> "Operation." + o).toList()));
        }
        return rule.append(')').toString();
    }

    /** The provider, where the rule names it; clients are told whether it does. */
    private static @Nullable String provider(AuthRule rule) {
        boolean named = rule.modeWritten() && rule.strategy() != Strategy.API_KEY;
        return named ? provider(rule.mode()) : provider(rule.strategy(), rule.mode());
    }

    /** The provider, where it is not the usual one; null where it is. */
    private static @Nullable String provider(Strategy strategy, AuthorizationMode mode) {
        boolean unusual =
                mode == AuthorizationMode.OIDC || (mode == AuthorizationMode.IAM && strategy == Strategy.AUTHENTICATED);
        return unusual ? provider(mode) : null;
    }

    private static String provider(AuthorizationMode mode) {
        return switch (mode) {
            case IAM -> "IDENTITY_POOL";
            case LAMBDA -> "FUNCTION";
            case OIDC, USER_POOL -> mode.name();
            case API_KEY -> throw new IllegalArgumentException("the API key has no provider");
        };
    }

    private static String allow(Strategy strategy) {
        return switch (strategy) {
            case OWNER, AUTHENTICATED, GUEST, CUSTOM -> strategy.name();
            case API_KEY -> "PUBLIC_API_KEY";
            case STATIC_GROUP, DYNAMIC_GROUP -> "GROUPS";
            default -> throw new IllegalArgumentException("no rule of a model: " + strategy);
        };
    }
}
