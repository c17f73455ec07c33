package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthRule.WrittenOperation;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Auth} annotations, and leaves out those that say what cannot be. */
final class AuthRules {
    /** What marks an implicit field as a list. */
    static final String LIST = "[]";

    private static final String USUAL_OWNER_FIELD = "owner";

    private AuthRules() {}

    /**
     * The sound rules among annotations, {@code RESOURCE} aside.
     *
     * @param annotations annotations of one element
     * @param scope what the element is
     */
    static List<PlacedRule> read(List<AnnotationDecl> annotations, RuleScope scope, Problems problems) {
        List<PlacedRule> rules = new ArrayList<>();
        for (AnnotationDecl annotation : annotations) {
            if (isRule(annotation)) {
                int before = problems.all().size();
                AuthMembers.check(annotation, scope, problems);
                boolean resource = isResource(annotation);
                List<WrittenOperation> operations =
                        resource ? List.of() : RuleOperations.read(annotation, scope, problems);
                if (!resource && problems.all().size() == before) {
                    rules.add(new PlacedRule(rule(annotation, operations), annotation));
                }
            }
        }
        return rules;
    }

    static boolean isRule(AnnotationDecl annotation) {
        return annotation.simpleName().equals("Auth");
    }

    static boolean isResource(AnnotationDecl annotation) {
        return annotation.text("allow", "").equals("RESOURCE");
    }

    private static AuthRule rule(AnnotationDecl auth, List<WrittenOperation> operations) {
        Strategy strategy = strategy(auth);
        String provider = auth.text("provider", "DEFAULT");
        return new AuthRule(
                strategy,
                mode(strategy, provider),
                strategy == Strategy.GUEST || !provider.equals("DEFAULT"),
                field(auth, strategy),
                AuthMembers.says(auth, "claim") ? auth.text("claim", "") : null,
                auth.texts("groups"),
                operations);
    }

    private static Strategy strategy(AnnotationDecl auth) {
        return switch (auth.text("allow", "")) {
            case "OWNER" -> Strategy.OWNER;
            case "AUTHENTICATED" -> Strategy.AUTHENTICATED;
            case "GUEST" -> Strategy.GUEST;
            case "PUBLIC_API_KEY" -> Strategy.API_KEY;
            case "GROUPS" -> AuthMembers.says(auth, "field") ? Strategy.DYNAMIC_GROUP : Strategy.STATIC_GROUP;
            case "CUSTOM" -> Strategy.CUSTOM;
            default -> throw new IllegalStateException("unread strategy " + auth.text("allow", ""));
        };
    }

    private static @Nullable String field(AnnotationDecl auth, Strategy strategy) {
        String written = auth.text("field", "");
        String name = written.endsWith(LIST) ? written.substring(0, written.length() - LIST.length()) : written;
        return switch (strategy) {
            case OWNER -> written.isEmpty() ? USUAL_OWNER_FIELD : name;
            case DYNAMIC_GROUP -> name;
            default -> null;
        };
    }

    private static AuthorizationMode mode(Strategy strategy, String provider) {
        return switch (strategy) {
            case API_KEY -> AuthorizationMode.API_KEY;
            case GUEST -> AuthorizationMode.IAM;
            case CUSTOM -> AuthorizationMode.LAMBDA;
            case OWNER, AUTHENTICATED, STATIC_GROUP, DYNAMIC_GROUP ->
                switch (provider) {
                    case "IDENTITY_POOL" -> AuthorizationMode.IAM;
                    case "OIDC" -> AuthorizationMode.OIDC;
                    default -> AuthorizationMode.USER_POOL;
                };
        };
    }
}
