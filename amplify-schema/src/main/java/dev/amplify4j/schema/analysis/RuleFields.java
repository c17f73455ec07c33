package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.analysis.GraphqlNames.Written;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.ir.ValueType;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that hold owners and groups.
 *
 * <p>A field that no component declares comes with the rule, as one value, or as a list when the rule writes
 * {@code "authors[]"}. One that is declared must hold texts, as claims are. A name that all but equals a component's is
 * taken for a slip: two fields of such names would be read for each other for ever.
 */
final class RuleFields {
    private static final Set<ValueType> TEXTS = Set.of(Scalar.STRING, Scalar.ID, Scalar.EMAIL, Scalar.PHONE);
    private static final int SHORTEST_SLIP = 4;

    private final RecordDecl model;
    private final List<Member> members;
    private final ModelRules rules;
    private final Problems problems;
    private final Map<String, Field> implicit = new LinkedHashMap<>();

    private RuleFields(RecordDecl model, List<Member> members, ModelRules rules, Problems problems) {
        this.model = model;
        this.members = members;
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * Checks the fields that rules name.
     *
     * @param members the members that the model has without its rules
     * @return the fields that come with the rules, in their order
     */
    static List<Field> implicit(RecordDecl model, List<Member> members, ModelRules rules, Problems problems) {
        RuleFields fields = new RuleFields(model, members, rules, problems);
        for (PlacedRule placed : rules.all()) {
            if (placed.rule().field() != null) {
                fields.add(placed);
            }
        }
        return List.copyOf(fields.implicit.values());
    }

    private void add(PlacedRule placed) {
        String name = Objects.requireNonNull(placed.rule().field());
        Member member =
                members.stream().filter(m -> m.name().equals(name)).findFirst().orElse(null);
        if (member != null) {
            checkDeclared(placed, member);
        } else if (model.component(name) == null) { // otherwise its component was refused already
            addImplicit(placed, name);
        }
    }

    private void checkDeclared(PlacedRule placed, Member member) {
        String what = placed.rule().strategy() == Strategy.OWNER ? "owners" : "groups";
        if (!(member instanceof Field field)) {
            report(placed, member.name() + " is a relation, and cannot hold " + what, "Name a String component");
        } else if (field.origin() == Origin.IMPLICIT_ID) {
            report(
                    placed,
                    "the component " + field.name() + " is the implicit identifier, which the server makes",
                    "Declare it with @Id");
        } else if (!TEXTS.contains(field.type().value())) {
            report(
                    placed,
                    field.name() + " is a " + field.type().value().graphqlName() + ", and cannot hold " + what
                            + ", which are texts",
                    "Make it a String or a List<String>, or name another component");
        } else if (placed.asksForList() && !field.type().list()) {
            report(
                    placed,
                    field.name() + " is a component and no list, whatever the rule writes",
                    "Write field = \"" + field.name() + "\", or make it a List<String>");
        } else if (isSortKey(field) && isComposite(placed)) {
            report(
                    placed,
                    field.name() + " is part of the sort key, so one owner would stand there in several forms",
                    "Compare a single claim, such as claim = \"sub\"");
        }
    }

    private void addImplicit(PlacedRule placed, String name) {
        Written written = new Written(name, placed.annotation().at("field"));
        if (!LegalNames.checkOnlyName(written, "a field", "Use another name", problems)) {
            return;
        }
        String near = nearComponent(placed, name);
        if (near != null) {
            report(
                    placed,
                    "no component is called " + name + ", so it would be a field beside " + near,
                    "Did you mean \"" + near + "\"? If not, use a name less like it");
            return;
        }
        boolean owner = placed.rule().strategy() == Strategy.OWNER;
        Field field = new Field(
                name,
                new FieldType(Scalar.STRING, placed.asksForList(), false, false),
                owner ? Origin.OWNER : Origin.GROUP,
                null,
                "");
        Field other = implicit.putIfAbsent(name, field);
        if (other != null && !other.equals(field)) {
            report(
                    placed,
                    other.origin() == field.origin()
                            ? name + " is a list in one rule and a single value in another"
                            : name + " holds owners in one rule and groups in another",
                    "Use another name in one of them, or declare the component " + name);
        }
    }

    /** A component that the name was probably meant to be; null when the name stands apart. */
    private @Nullable String nearComponent(PlacedRule placed, String name) {
        boolean slip = AuthMembers.says(placed.annotation(), "field") && name.length() >= SHORTEST_SLIP;
        return model.components().stream()
                .map(ComponentDecl::name)
                .filter(c -> c.equalsIgnoreCase(name) || (slip && Suggestion.isSlip(name, c) && !isNamed(c)))
                .findFirst()
                .orElse(null);
    }

    /** Whether another rule speaks of a field, so that both names are meant. */
    private boolean isNamed(String field) {
        for (PlacedRule placed : rules.all()) {
            if (field.equals(placed.rule().field())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSortKey(Field field) {
        return model.components().stream()
                .filter(c -> c.annotation("Id") != null)
                .skip(1)
                .anyMatch(c -> GraphqlNames.of(c).equals(field.name()));
    }

    private static boolean isComposite(PlacedRule placed) {
        return Roles.of(placed.rule()).stream()
                .anyMatch(r -> r.strategy() == Strategy.OWNER
                        && r.claim() != null
                        && r.claim().contains("::"));
    }

    private void report(PlacedRule placed, String message, String fix) {
        String member = placed.annotation().has("field") ? "field" : "allow";
        problems.add(Code.AMP1504, placed.annotation().at(member), message, fix);
    }
}
