package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthRule.WrittenOperation;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code @Auth} rules of a model and refuses those that say what cannot be. */
final class AuthRules {
    /** The members that each strategy knows besides {@code allow} and {@code to}. */
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "OWNER", Set.of("field", "claim", "provider"),
            "AUTHENTICATED", Set.of("provider"),
            "GUEST", Set.of("provider"),
            "PUBLIC_API_KEY", Set.of(),
            "GROUPS", Set.of("groups", "field", "claim", "provider"),
            "CUSTOM", Set.of("provider"),
            "RESOURCE", Set.of("function"));

    /** The providers that each strategy can have, {@code DEFAULT} aside. */
    private static final Map<String, Set<String>> PROVIDERS = Map.of(
            "OWNER", Set.of("USER_POOL", "OIDC"),
            "AUTHENTICATED", Set.of("USER_POOL", "IDENTITY_POOL", "OIDC"),
            "GUEST", Set.of("IDENTITY_POOL"),
            "GROUPS", Set.of("USER_POOL", "OIDC"),
            "CUSTOM", Set.of("FUNCTION"));

    private static final Set<String> LATER = Set.of("GROUPS", "CUSTOM", "RESOURCE");

    /** The model operations that a written operation needs at least one of. */
    private static final Map<WrittenOperation, Set<ModelOperation>> NEEDS = Map.of(
            WrittenOperation.CREATE, EnumSet.of(ModelOperation.CREATE),
            WrittenOperation.UPDATE, EnumSet.of(ModelOperation.UPDATE),
            WrittenOperation.DELETE, EnumSet.of(ModelOperation.DELETE, ModelOperation.UPDATE),
            WrittenOperation.LISTEN,
                    EnumSet.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE));

    private final RecordDecl model;
    private final Set<ModelOperation> offered;
    private final Problems problems;

    private AuthRules(RecordDecl model, Set<ModelOperation> offered, Problems problems) {
        this.model = model;
        this.offered = offered;
        this.problems = problems;
    }

    static List<AuthRule> of(RecordDecl model, Set<ModelOperation> offered, Problems problems) {
        AuthRules reader = new AuthRules(model, offered, problems);
        List<AnnotationDecl> written = model.annotations("Auth");
        if (written.isEmpty()) {
            problems.add(
                    Code.AMP1501,
                    model.source(),
                    "no rule lets anyone in: the model " + model.simpleName() + " has no @Auth",
                    "Add @Auth(allow = Allow.OWNER), or whom you want to admit");
        }
        List<AuthRule> rules = new ArrayList<>();
        for (AnnotationDecl annotation : written) {
            AuthRule rule = reader.rule(annotation);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private @Nullable AuthRule rule(AnnotationDecl auth) {
        String allow = auth.text("allow", "");
        int before = problems.all().size();
        checkMembers(auth, allow);
        if (problems.all().size() == before) {
            checkImplemented(auth, allow);
        }
        List<WrittenOperation> operations = operations(auth);
        if (problems.all().size() > before) {
            return null;
        }
        Strategy strategy = switch (allow) {
            case "OWNER" -> Strategy.OWNER;
            case "AUTHENTICATED" -> Strategy.AUTHENTICATED;
            case "GUEST" -> Strategy.GUEST;
            case "PUBLIC_API_KEY" -> Strategy.API_KEY;
            default -> throw new IllegalStateException("unread strategy " + allow);
        };
        boolean provider =
                strategy == Strategy.GUEST || !auth.text("provider", "DEFAULT").equals("DEFAULT");
        return new AuthRule(
                strategy,
                mode(strategy, auth.text("provider", "DEFAULT")),
                provider,
                strategy == Strategy.OWNER ? "owner" : null,
                null,
                List.of(),
                operations);
    }

    private void checkMembers(AnnotationDecl auth, String allow) {
        for (String member : auth.members().keySet()) {
            boolean common = member.equals("allow") || member.equals("to");
            if (!common && !MEMBERS.getOrDefault(allow, Set.of()).contains(member)) {
                problems.add(
                        Code.AMP1502,
                        auth.at(member),
                        "allow = " + allow + " knows no " + member,
                        "Remove " + member + ", or change whom the rule allows");
            }
        }
        String provider = auth.text("provider", "DEFAULT");
        Set<String> possible = PROVIDERS.getOrDefault(allow, Set.of());
        if (auth.has("provider")
                && !possible.isEmpty()
                && !provider.equals("DEFAULT")
                && !possible.contains(provider)) {
            problems.add(
                    Code.AMP1502,
                    auth.at("provider"),
                    "allow = " + allow + " never comes from " + provider,
                    "Use one of " + possible.stream().sorted().toList() + ", or leave the provider out");
        }
    }

    private void checkImplemented(AnnotationDecl auth, String allow) {
        if (LATER.contains(allow)) {
            later(auth, "allow", "allow = " + allow);
        } else if (auth.has("field") && !auth.text("field", "owner").equals("owner")) {
            later(auth, "field", "an owner field of another name");
        } else if (auth.has("claim") && !auth.text("claim", "").isEmpty()) {
            later(auth, "claim", "comparing another claim");
        } else if (auth.text("provider", "").equals("OIDC")) {
            later(auth, "provider", "an OpenID Connect provider");
        }
    }

    private void later(AnnotationDecl auth, String member, String what) {
        problems.add(
                Code.AMP1901,
                auth.at(member),
                what + " is not implemented in this release",
                "Use another rule for now");
    }

    private List<WrittenOperation> operations(AnnotationDecl auth) {
        List<WrittenOperation> operations = new ArrayList<>();
        for (String text : auth.texts("to")) {
            if (text.equals("QUERY") || text.equals("MUTATE")) {
                problems.add(
                        Code.AMP1502,
                        auth.at("to"),
                        text + " is an operation of allow = RESOURCE alone",
                        text.equals("QUERY") ? "Use READ" : "Use CREATE, UPDATE, DELETE");
            } else {
                WrittenOperation operation = WrittenOperation.valueOf(text);
                operations.add(operation);
                checkOffered(auth, operation);
            }
        }
        Set<WrittenOperation> kinds = EnumSet.of(
                WrittenOperation.GET,
                WrittenOperation.LIST,
                WrittenOperation.SYNC,
                WrittenOperation.LISTEN,
                WrittenOperation.SEARCH);
        kinds.retainAll(operations);
        if (operations.contains(WrittenOperation.READ) && !kinds.isEmpty()) {
            problems.add(
                    Code.AMP1502,
                    auth.at("to"),
                    "READ is all kinds of reading, " + kinds.iterator().next() + " is one of them",
                    "Keep READ, or name the kinds alone");
        }
        return operations;
    }

    private void checkOffered(AnnotationDecl auth, WrittenOperation operation) {
        Set<ModelOperation> needed = NEEDS.getOrDefault(operation, Set.of());
        if (!needed.isEmpty() && needed.stream().noneMatch(offered::contains)) {
            problems.add(
                    Code.AMP1503,
                    auth.at("to"),
                    "the rule can never apply to " + operation + ": @Model(disable) removed it from "
                            + model.simpleName(),
                    "Remove it from the rule, or from disable");
        }
    }

    private static AuthorizationMode mode(Strategy strategy, String provider) {
        return switch (strategy) {
            case API_KEY -> AuthorizationMode.API_KEY;
            case GUEST -> AuthorizationMode.IAM;
            default -> provider.equals("IDENTITY_POOL") ? AuthorizationMode.IAM : AuthorizationMode.USER_POOL;
        };
    }
}
