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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

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
    /** Written types that nothing is wrong with so far: one mistake is one problem. */
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

    /**
     * Checks the names of all types.
     *
     * @param compositeKeys the keys of each model, by GraphQL name, whose sort key joins several fields
     */
    static void check(
            List<RecordDecl> models,
            List<RecordDecl> customTypes,
            List<EnumDecl> enums,
            Map<String, List<String>> compositeKeys,
            Problems problems) {
        TypeNames names = new TypeNames(problems);
        for (String root : ROOTS) {
            names.taken.put(root, "GraphQL's root type");
        }
        for (String common : COMMON) {
            names.taken.put(common, "a generated type");
        }
        for (Scalar scalar : Scalar.values()) {
            names.taken.put(scalar.graphqlName(), "a scalar");
        }
        names.taken.put(Names.EVENT_INVOCATION_RESPONSE, "the answer of asynchronous operations");
        for (RecordDecl model : models) {
            String name = GraphqlNames.of(model);
            names.declare(new Type(
                    model.canonicalName(),
                    GraphqlNames.written(model),
                    Names.generatedTypes(name, compositeKeys.getOrDefault(name, List.of())),
                    true));
        }
        for (RecordDecl type : customTypes) {
            names.declare(new Type(
                    type.canonicalName(),
                    GraphqlNames.written(type),
                    List.of(Names.customTypeInput(GraphqlNames.of(type))),
                    false));
        }
        for (EnumDecl type : enums) {
            names.declare(
                    new Type(type.canonicalName(), GraphqlNames.written(type), filters(GraphqlNames.of(type)), false));
        }
        for (Type type : List.copyOf(names.sound)) {
            names.claimGenerated(type);
        }
        names.checkPlurals();
        names.checkCase();
    }

    private static List<String> filters(String enumName) {
        return List.of(Names.enumOperatorsInput(enumName), Names.enumListOperatorsInput(enumName));
    }

    /** Takes a type down, unless GraphQL forbids its name anyway. */
    private void declare(Type type) {
        if (problems.mention(Code.AMP1003, type.name().source())) {
            return;
        }
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
                            t -> unsound(
                                    t,
                                    "\"" + name + "\" is already the name of a type generated for "
                                            + type.name().text()),
                            () -> unsound(
                                    type,
                                    "the type " + name + " is generated for "
                                            + type.name().text() + ", but that is already the name of " + owner));
            return;
        }
    }

    /** Two models with one plural would share a list query. */
    private void checkPlurals() {
        checkModels(
                type -> Names.upperFirst(Plurals.of(type.name().text())),
                (plural, names) -> names + " have one plural, so both would be read by the query list" + plural);
    }

    /** Generated files are named after models, and not every file system tells letter cases apart. */
    private void checkCase() {
        checkModels(
                type -> type.name().text().toLowerCase(Locale.ROOT),
                (file, names) -> names + " differ in letter case alone, so their generated files would overwrite each"
                        + " other on some file systems");
    }

    /** Reports models that have something in common which is each one's own. */
    private void checkModels(Function<Type, String> own, BinaryOperator<String> message) {
        Map<String, Type> owners = new TreeMap<>();
        for (Type type : List.copyOf(sound)) {
            String key = own.apply(type);
            Type rival = type.model() ? owners.putIfAbsent(key, type) : null;
            if (rival != null) {
                String names = type.name().text() + " and " + rival.name().text();
                unsound(type, message.apply(key, names));
            }
        }
    }

    private void unsound(Type type, String message) {
        if (sound.remove(type)) {
            clash(type.name().source(), message);
        }
    }

    private void clash(SourceRef source, String message) {
        problems.add(Code.AMP1004, source, message, "Rename the type, or give it another GraphQL name with @Named");
    }
}
