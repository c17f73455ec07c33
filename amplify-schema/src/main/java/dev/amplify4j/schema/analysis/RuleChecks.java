package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AuthRule.WrittenOperation;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What must hold between the rules of a model, its members and the operations that it offers. */
final class RuleChecks {
    private static final Set<ModelOperation> SUBSCRIPTIONS =
            EnumSet.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE);

    /** AppSync's limit of alternatives in the filter of a subscription. */
    private static final int MOST_FILTER_GROUPS = 10;

    /** AppSync's limit of characters in the name of a field in such a filter. */
    private static final int LONGEST_PATH = 256;

    /** The model operations that a written operation needs at least one of. */
    private static final Map<WrittenOperation, Set<ModelOperation>> NEEDS = Map.of(
            WrittenOperation.CREATE, EnumSet.of(ModelOperation.CREATE),
            WrittenOperation.UPDATE, EnumSet.of(ModelOperation.UPDATE),
            WrittenOperation.DELETE, EnumSet.of(ModelOperation.DELETE, ModelOperation.UPDATE),
            WrittenOperation.GET, EnumSet.of(ModelOperation.GET),
            WrittenOperation.LIST, EnumSet.of(ModelOperation.LIST),
            WrittenOperation.LISTEN, SUBSCRIPTIONS);

    private final Draft draft;
    private final Problems problems;

    private RuleChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /**
     * Reports what does not hold.
     *
     * @param readFromElsewhere whether relations of other models, or index queries, read the model too
     * @param told whether custom subscriptions carry its records
     */
    static void check(Draft draft, boolean readFromElsewhere, boolean told, Problems problems) {
        RuleChecks checks = new RuleChecks(draft, problems);
        checks.checkOffered(readFromElsewhere);
        checks.checkImplicitMembers();
        boolean offered = !Collections.disjoint(draft.operations(), SUBSCRIPTIONS);
        if (offered || told) {
            checks.checkRequiredMembers();
        }
        if (offered) {
            checks.checkFilters();
        }
    }

    /** A default of a package may name what a model does not offer; a rule of the model may not. */
    private void checkOffered(boolean readFromElsewhere) {
        List<AnnotationDecl> own = draft.decl().annotations("Auth");
        for (PlacedRule placed : draft.rules().all()) {
            for (WrittenOperation operation : placed.rule().operations()) {
                boolean read = operation == WrittenOperation.GET || operation == WrittenOperation.LIST;
                Set<ModelOperation> needed = NEEDS.getOrDefault(operation, Set.of());
                boolean possible = needed.isEmpty()
                        || !Collections.disjoint(needed, draft.operations())
                        || (read && readFromElsewhere);
                if (!possible && (own.contains(placed.annotation()) || isOnMember(placed))) {
                    problems.add(
                            Code.AMP1503,
                            placed.annotation().at("to"),
                            "the rule can never apply to " + operation + ": @Model(disable) removed it from "
                                    + draft.decl().simpleName(),
                            "Remove it from the rule, or from disable");
                }
            }
        }
    }

    private boolean isOnMember(PlacedRule placed) {
        for (List<PlacedRule> ofMember : draft.rules().ofMembers().values()) {
            if (ofMember.contains(placed)) {
                return true;
            }
        }
        return false;
    }

    private void checkImplicitMembers() {
        for (Member member : draft.members().all()) {
            List<PlacedRule> own = draft.rules().ofMembers().getOrDefault(member.name(), List.of());
            if (member instanceof Field field && !field.declared() && !own.isEmpty()) {
                problems.add(
                        Code.AMP1503,
                        own.get(0).annotation().source(),
                        field.name() + " is an implicit field, which is read with its record and written by the server",
                        field.name().equals("id") ? "Declare it with @Id, or remove the rule" : "Remove the rule");
            }
        }
    }

    /** What subscribers hear leaves out what not all of them may read, and what is required cannot be left out. */
    private void checkRequiredMembers() {
        for (Member member : draft.members().all()) {
            if (member instanceof Field field
                    && field.type().required()
                    && draft.access().restricted(field.name())) {
                List<Role> excluded = draft.access().excluded(field.name());
                problems.add(
                        Code.AMP1505,
                        source(field),
                        field.name() + " is required, but " + display(excluded)
                                + " may read the record and not this component, and what subscribers hear cannot leave"
                                + " it out",
                        "Make it @Nullable, let the same people read it, or do without the subscriptions");
            }
        }
    }

    private void checkFilters() {
        List<Role> listening = draft.access().rolesWithAny(Access.LISTEN);
        Map<AuthorizationMode, List<Role>> compared = new EnumMap<>(AuthorizationMode.class);
        boolean ownerInFilter = false;
        for (Role role : listening) {
            ownerInFilter |= role.strategy() == Strategy.OWNER && "filter".equals(role.field());
            if (role.dynamic() && !coveredBySignIn(role, listening)) {
                compared.computeIfAbsent(role.mode(), mode -> new ArrayList<>()).add(role);
            }
        }
        if (ownerInFilter) {
            problems.add(
                    Code.AMP1004,
                    draft.decl().source(),
                    "an owner in the field filter cannot be told from the argument filter of subscriptions",
                    "Keep the owner in a field of another name");
        }
        for (List<Role> ofOneMode : compared.values()) {
            checkFilter(ofOneMode);
        }
    }

    /** Where every user of a provider hears everything, nothing is compared for its users. */
    private static boolean coveredBySignIn(Role role, List<Role> listening) {
        for (Role other : listening) {
            if (other.strategy() == Strategy.AUTHENTICATED && other.mode() == role.mode()) {
                return true;
            }
        }
        return false;
    }

    /** What the users of one provider are compared with has to fit into one filter. */
    private void checkFilter(List<Role> compared) {
        if (compared.size() > MOST_FILTER_GROUPS) {
            problems.add(
                    Code.AMP1506,
                    draft.decl().source(),
                    compared.size() + " rules ask a field of the record whether a subscriber may hear of it; AppSync"
                            + " compares " + MOST_FILTER_GROUPS + " at most",
                    "Keep several owners or groups in one list, or leave LISTEN out of some rules");
        }
        for (Role role : compared) {
            String field = Objects.requireNonNull(role.field());
            if (field.length() > LONGEST_PATH) {
                problems.add(
                        Code.AMP1506,
                        draft.decl().source(),
                        "a rule asks a field whose name has " + field.length() + " characters whether a subscriber may"
                                + " hear of the record; AppSync compares fields with " + LONGEST_PATH + " at most",
                        "Give the field a shorter name, or leave LISTEN out of the rule");
            }
        }
    }

    private SourceRef source(Field field) {
        JavaComponent component = field.component();
        ComponentDecl declared = component == null ? null : draft.decl().component(component.name());
        return declared == null ? draft.decl().source() : declared.source();
    }

    private static String display(List<Role> roles) {
        Role role = roles.get(0);
        String first = switch (role.strategy()) {
            case OWNER -> "the owner in " + role.field();
            case AUTHENTICATED -> "every signed-in user";
            case GUEST -> "guests";
            case API_KEY -> "whoever has the API key";
            case STATIC_GROUP -> "the group " + Objects.requireNonNull(role.group());
            case DYNAMIC_GROUP -> "the group in " + role.field();
            case CUSTOM -> "whom the Lambda authorizer admits";
        };
        return roles.size() == 1 ? first : first + " and " + (roles.size() - 1) + " more";
    }
}
