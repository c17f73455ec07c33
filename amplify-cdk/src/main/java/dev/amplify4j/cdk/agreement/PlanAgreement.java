package dev.amplify4j.cdk.agreement;

import dev.amplify4j.cdk.EmittedResources;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Compares templates with a plan, fact by fact: every table, index, data source, permission, resolver and grant of the plan
 * must be in the templates, and no other may be.
 */
public final class PlanAgreement {
    private PlanAgreement() {}

    /**
     * Compares.
     *
     * @param template the root template
     * @param resources the plan with its texts
     * @return what differs, one line each; empty when the templates deploy exactly the plan
     */
    public static List<String> differences(SynthesizedTemplate template, EmittedResources resources) {
        SortedSet<String> planned = PlanFacts.of(resources);
        SortedSet<String> deployed = TemplateFacts.of(template);
        List<String> differences = new ArrayList<>();
        without(planned, deployed).forEach(fact -> differences.add("missing: " + fact));
        without(deployed, planned).forEach(fact -> differences.add("not in the plan: " + fact));
        return differences;
    }

    private static SortedSet<String> without(SortedSet<String> facts, SortedSet<String> others) {
        TreeSet<String> rest = new TreeSet<>(facts);
        rest.removeAll(others);
        return rest;
    }
}
