package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The mutations that subscriptions hear of: those of models, and custom ones. */
final class SubscriptionSources {
    private final Map<String, FieldType> mutations = new TreeMap<>();
    private final Problems problems;

    SubscriptionSources(Problems problems) {
        this.problems = problems;
    }

    /** Takes down a mutation; one whose answer is a problem itself, with null, is not held against subscriptions. */
    void addMutation(String name, @Nullable FieldType answer) {
        if (answer != null) {
            mutations.put(name, answer);
        }
    }

    /**
     * Checks what a subscription hears of.
     *
     * @param subscription the subscription
     * @param answer what it answers; null when that is a problem already
     * @param unsound names of mutations whose answer is a problem already
     * @return names of its mutations
     */
    List<String> of(OperationMethod subscription, @Nullable FieldType answer, List<String> unsound) {
        AnnotationDecl annotation = subscription.decl().annotation("Subscription");
        if (annotation == null) {
            return List.of();
        }
        List<String> to = annotation.texts("to");
        if (to.isEmpty()) {
            report(
                    annotation.at("to"),
                    "the subscription " + subscription.decl().name() + " hears of no mutation",
                    "Add to = \"createBlog\", or another mutation");
        }
        for (String name : to) {
            FieldType heard = mutations.get(name);
            if (heard != null && answer != null && !sameType(heard, answer)) {
                report(
                        annotation.at("to"),
                        "the mutation " + name + " answers " + display(heard) + ", and the subscription "
                                + subscription.decl().name() + " " + display(answer)
                                + ", but events are what mutations answer",
                        "Answer " + display(heard) + " here too");
            } else if (heard == null && !unsound.contains(name)) {
                reportMissing(annotation, name);
            }
        }
        return to;
    }

    private void reportMissing(AnnotationDecl annotation, String name) {
        String meant = Suggestion.nearest(name, mutations.keySet());
        report(
                annotation.at("to"),
                "there is no mutation " + name,
                meant != null ? "Did you mean " + meant + "?" : "Name one of " + mutations.keySet());
    }

    /** AppSync compares the named types; whether a value may be missing is each field's own matter. */
    private static boolean sameType(FieldType left, FieldType right) {
        return left.value().equals(right.value()) && left.list() == right.list();
    }

    private static String display(FieldType type) {
        return type.list()
                ? "[" + type.value().graphqlName() + "]"
                : type.value().graphqlName();
    }

    private void report(SourceRef source, String message, String fix) {
        problems.add(Code.AMP1807, source, message, fix);
    }
}
