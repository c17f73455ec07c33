package dev.amplify4j.processor.random;

import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.processor.emit.HostileText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rules that let somebody in. */
final class RandomAuth {
    private static final String ALLOW = "@dev.amplify4j.annotations.Auth(allow = dev.amplify4j.annotations.Allow.";
    private static final String PROVIDER = ", provider = dev.amplify4j.annotations.Provider.";
    private static final List<String> EVERY_OPERATION = List.of("CREATE", "READ", "UPDATE", "DELETE");

    /** Fields that rules may name whether a component declares them or not; {@code []} marks the lists among them. */
    static final List<String> OWNERS = List.of("owner", "creator", "authors[]");

    static final List<String> GROUPS = List.of("squad", "teams[]");

    private final Dice dice;
    private final Set<String> rules = new LinkedHashSet<>();

    private RandomAuth(Dice dice) {
        this.dice = dice;
    }

    /**
     * Rules of a model; some of them may be those of a component.
     *
     * @param offered the operations of which rules may name some
     * @param declared names of those fields that components declare
     */
    static List<String> ofRecord(Dice dice, List<String> offered, Set<String> declared) {
        RandomAuth auth = new RandomAuth(dice);
        for (int i = 1 + dice.below(3); i > 0; i--) {
            String to = dice.chance(50) ? "" : to(dice.some(offered, 1, offered.size()));
            if (dice.chance(45)) {
                auth.addDynamic(to, declared);
            } else {
                auth.addStatic(to, true);
            }
        }
        return List.copyOf(auth.rules);
    }

    /** Rules that may name every operation. */
    static List<String> everyOperation() {
        return EVERY_OPERATION;
    }

    /** Rules of a custom operation; scripts are not called by IAM. */
    static String ofOperation(Dice dice, boolean script) {
        RandomAuth auth = new RandomAuth(dice);
        for (int i = 1 + dice.below(3); i > 0; i--) {
            auth.addStatic("", !script);
        }
        return String.join(" ", auth.rules) + " ";
    }

    private static String to(List<String> operations) {
        List<String> names = new ArrayList<>();
        operations.forEach(o -> names.add("dev.amplify4j.annotations.Operation." + o));
        return ", to = {" + String.join(", ", names) + "}";
    }

    private void addDynamic(String to, Set<String> declared) {
        boolean owner = dice.chance(65);
        String field = dice.one(owner ? OWNERS : GROUPS);
        String name = field.replace("[]", "");
        String claim = dice.chance(70) ? "" : ", claim = " + HostileText.quoted(dice.one(claims(owner)));
        String written = ", field = " + HostileText.quoted(declared.contains(name) ? name : field);
        rules.add(ALLOW + (owner ? "OWNER" : "GROUPS") + (owner && field.equals("owner") ? "" : written) + claim
                + (dice.chance(20) ? PROVIDER + "OIDC" : "") + to + ")");
    }

    private List<String> claims(boolean owner) {
        return owner
                ? List.of("sub", "username", "email", "sub::username", HostileText.name(dice))
                : List.of("teams", HostileText.name(dice));
    }

    private void addStatic(String to, boolean iam) {
        List<String> whom = new ArrayList<>(
                List.of("AUTHENTICATED", "AUTHENTICATED" + PROVIDER + "OIDC", "PUBLIC_API_KEY", "CUSTOM", "GROUPS"));
        if (iam) {
            whom.addAll(List.of("GUEST", "AUTHENTICATED" + PROVIDER + "IDENTITY_POOL"));
        }
        String allow = dice.one(whom);
        String groups = allow.equals("GROUPS")
                ? ", groups = {\"admin\", " + HostileText.quoted(HostileText.name(dice)) + "}"
                : "";
        rules.add(ALLOW + allow + groups + to + ")");
    }
}
