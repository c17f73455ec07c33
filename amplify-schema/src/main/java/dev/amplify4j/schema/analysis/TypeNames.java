package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.analysis.GraphqlNames.Written;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every GraphQL type has a name of its own: those that are written, those that are generated for them, and GraphQL's. */
final class TypeNames {
    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");
    private static final Set<String> COMMON = Set.of(
            "ModelStringInput",
            "ModelIDInput",
            "ModelIntInput",
            "ModelFloatInput",
            "ModelBooleanInput",
            "ModelSizeInput",
            "ModelSubscriptionStringInput",
            "ModelSubscriptionIDInput",
            "ModelSubscriptionIntInput",
            "ModelSubscriptionFloatInput",
            "ModelSubscriptionBooleanInput",
            "ModelStringKeyConditionInput",
            "ModelIDKeyConditionInput",
            "ModelIntKeyConditionInput",
            "ModelFloatKeyConditionInput",
            "ModelAttributeTypes",
            "ModelSortDirection");

    private final Problems problems;
    /** What each name stands for, as a message says it. */
    private final Map<String, String> taken = new TreeMap<>();
    /** Written types, by canonical name, that clash already: one mistake is one problem. */
    private final List<Type> sound = new ArrayList<>();

    private TypeNames(Problems problems) {
        this.problems = problems;
    }

    /**
     * A type that is written.
     *
     * @param canonicalName its Java name
     * @param name its GraphQL name
     * @param generated names of the types that are generated for it
     * @param model whether it is a model
     */
    private record Type(String canonicalName, Written name, List<String> generated, boolean model) {}

    static void check(List<RecordDecl> models, List<RecordDecl> customTypes, List<EnumDecl> enums, Problems problems) {
        TypeNames names = new TypeNames(problems);
        ROOTS.forEach(n -> names.taken.put(n, "GraphQL's root type"));
        COMMON.forEach(n -> names.taken.put(n, "a generated type"));
        Arrays.stream(Scalar.values()).forEach(s -> names.taken.put(s.graphqlName(), "a scalar"));
        names.taken.put(Names.EVENT_INVOCATION_RESPONSE, "the answer of asynchronous operations");
        models.forEach(m -> names.declare(
                new Type(m.canonicalName(), GraphqlNames.written(m), Names.generatedTypes(GraphqlNames.of(m)), true)));
        customTypes.forEach(t -> names.declare(new Type(
                t.canonicalName(),
                GraphqlNames.written(t),
                List.of(Names.customTypeInput(GraphqlNames.of(t))),
                false)));
        enums.forEach(e -> names.declare(
                new Type(e.canonicalName(), GraphqlNames.written(e), filters(GraphqlNames.of(e)), false)));
        names.sound.forEach(names::claimGenerated);
        names.checkPlurals();
        names.checkCase();
    }

    private static List<String> filters(String enumName) {
        return List.of(Names.enumOperatorsInput(enumName), Names.enumListOperatorsInput(enumName));
    }

    private void declare(Type type) {
        String name = type.name().text();
        String owner = taken.get(name);
        if (owner == null) {
            taken.put(name, type.canonicalName());
            sound.add(type);
        } else if (owner.indexOf(' ') >= 0) {
            clash(type.name().source(), "\"" + name + "\" is already the name of " + owner);
        } else {
            clash(
                    type.name().source(),
                    type.canonicalName() + " and " + owner + " would both be the GraphQL type " + name);
        }
    }

    private void claimGenerated(Type type) {
        for (String name : type.generated()) {
            String owner = taken.putIfAbsent(
                    name, "a type generated for " + type.name().text());
            if (owner == null) {
                continue;
            }
            sound.stream()
                    .filter(t -> t.name().text().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            t -> clash(
                                    t.name().source(),
                                    "\"" + name + "\" is already the name of a type generated for "
                                            + type.name().text()),
                            () -> clash(
                                    type.name().source(),
                                    "the type " + name + " is generated for "
                                            + type.name().text() + ", but that is already the name of " + owner));
            return;
        }
    }

    /** Two models with one plural would share a list query. */
    private void checkPlurals() {
        Map<String, Type> byPlural = new TreeMap<>();
        for (Type type : sound) {
            String plural = Names.upperFirst(Plurals.of(type.name().text()));
            Type rival = type.model() ? byPlural.putIfAbsent(plural, type) : null;
            if (rival != null) {
                clash(
                        type.name().source(),
                        type.name().text() + " and " + rival.name().text()
                                + " have one plural, so both would be read by the query list" + plural);
            }
        }
    }

    /** Generated files are named after models, and not every file system tells letter cases apart. */
    private void checkCase() {
        Map<String, Type> byFile = new TreeMap<>();
        for (Type type : sound) {
            Type rival = type.model() ? byFile.putIfAbsent(type.name().text().toLowerCase(Locale.ROOT), type) : null;
            if (rival != null) {
                clash(
                        type.name().source(),
                        type.name().text() + " and " + rival.name().text()
                                + " differ in letter case alone, so their generated files would overwrite each other"
                                + " on some file systems");
            }
        }
    }

    private void clash(SourceRef source, String message) {
        problems.add(Code.AMP1004, source, message, "Rename the type, or give it another GraphQL name with @Named");
    }
}
