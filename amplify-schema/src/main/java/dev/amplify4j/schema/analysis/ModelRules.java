package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a model.
 *
 * @param ofModel its own rules, or else those of the nearest package that has some
 * @param ofMembers rules of single members, by GraphQL name, in component order; they replace the model's there
 */
record ModelRules(List<PlacedRule> ofModel, Map<String, List<PlacedRule>> ofMembers) {

    static ModelRules of(RecordDecl model, PackageRules packages, Problems problems) {
        boolean own = model.annotations().stream().anyMatch(AuthRules::isRule);
        List<PlacedRule> ofModel = own
                ? AuthRules.read(model.annotations(), RuleScope.MODEL, problems)
                : packages.around(model.packageName());
        boolean any = own || packages.cover(model.packageName());
        Map<String, List<PlacedRule>> ofMembers = new LinkedHashMap<>();
        for (ComponentDecl component : model.components()) {
            if (component.annotations().stream().anyMatch(AuthRules::isRule)) {
                any = true;
                List<PlacedRule> rules = AuthRules.read(component.annotations(), RuleScope.COMPONENT, problems);
                ofMembers.put(GraphqlNames.of(component), inGraphql(model, rules));
            }
        }
        if (!any) {
            problems.add(
                    Code.AMP1501,
                    model.source(),
                    "no rule lets anyone in: the model " + model.simpleName() + " has no @Auth",
                    "Add @Auth(allow = Allow.OWNER), or whom you want to admit");
        }
        return new ModelRules(inGraphql(model, ofModel), ofMembers);
    }

    /** The rules that hold for a member. */
    List<PlacedRule> of(String member) {
        return ofMembers.getOrDefault(member, ofModel);
    }

    /** All rules, those of the model first. */
    List<PlacedRule> all() {
        List<PlacedRule> all = new ArrayList<>(ofModel);
        for (List<PlacedRule> ofMember : ofMembers.values()) {
            all.addAll(ofMember);
        }
        return all;
    }

    /** The rules of the model as its introspection shows them. */
    List<AuthRule> written() {
        return ofModel.stream().map(PlacedRule::rule).toList();
    }

    /** Rules name fields as Java does; from here on they are called as the schema calls them. */
    private static List<PlacedRule> inGraphql(RecordDecl model, List<PlacedRule> rules) {
        return rules.stream().map(placed -> inGraphql(model, placed)).toList();
    }

    private static PlacedRule inGraphql(RecordDecl model, PlacedRule placed) {
        String field = placed.rule().field();
        ComponentDecl component = field == null ? null : model.component(field);
        return component == null ? placed : placed.withField(GraphqlNames.of(component));
    }
}
