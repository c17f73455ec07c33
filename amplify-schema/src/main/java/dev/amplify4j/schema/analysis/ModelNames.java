package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The GraphQL names of models: legal, free, and told apart from everything that is generated. */
final class ModelNames {
    private static final Pattern LEGAL = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");
    private static final Pattern MODEL = Pattern.compile("[A-Z][_0-9A-Za-z]*");
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

    private final Map<String, RecordDecl> byJavaName;
    private final Set<String> declared;

    private ModelNames(Map<String, RecordDecl> byJavaName, Set<String> declared) {
        this.byJavaName = byJavaName;
        this.declared = declared;
    }

    /**
     * Names the sound models of a backend.
     *
     * @param models records that are models
     * @param declared everything that is marked as a model, sound or not
     */
    static ModelNames of(List<RecordDecl> models, List<RecordDecl> declared, Problems problems) {
        Map<String, RecordDecl> byJavaName = new TreeMap<>();
        models.forEach(m -> byJavaName.put(m.canonicalName(), m));
        ModelNames names = new ModelNames(
                byJavaName, declared.stream().map(RecordDecl::canonicalName).collect(Collectors.toSet()));
        models.forEach(m -> names.checkLegal(m, problems));
        names.checkClashes(models, problems);
        return names;
    }

    /** The GraphQL name of a model. */
    String of(RecordDecl model) {
        return model.simpleName();
    }

    /** Whether a type is marked as a model of this backend, sound or not. */
    boolean isDeclared(String canonicalName) {
        return declared.contains(canonicalName);
    }

    /** The sound model of a record's canonical name; null when there is none. */
    @Nullable
    RecordDecl model(String canonicalName) {
        return byJavaName.get(canonicalName);
    }

    List<RecordDecl> models() {
        return List.copyOf(byJavaName.values());
    }

    private void checkLegal(RecordDecl model, Problems problems) {
        String name = of(model);
        if (!MODEL.matcher(name).matches()) {
            problems.add(
                    Code.AMP1003,
                    model.source(),
                    "\"" + name + "\" cannot name a model in GraphQL: that takes an upper-case ASCII letter, then ASCII"
                            + " letters, digits and _",
                    "Rename the record");
        }
        for (ComponentDecl component : model.components()) {
            String field = GraphqlNames.of(component);
            if (!LEGAL.matcher(field).matches() || field.startsWith("__")) {
                problems.add(
                        Code.AMP1003,
                        component.source(),
                        "\"" + field
                                + "\" cannot name a field in GraphQL: that takes an ASCII letter or _, then"
                                + " ASCII letters, digits and _, and never starts with __",
                        "Rename the component");
            }
        }
    }

    private void checkClashes(List<RecordDecl> models, Problems problems) {
        Map<String, String> taken = new TreeMap<>();
        ROOTS.forEach(n -> taken.put(n, "GraphQL's root type"));
        COMMON.forEach(n -> taken.put(n, "a generated type"));
        Arrays.stream(Scalar.values()).forEach(s -> taken.put(s.graphqlName(), "a scalar"));
        for (RecordDecl model : models) {
            Names.generatedTypes(of(model)).forEach(t -> taken.put(t, "a type generated for " + of(model)));
        }
        Map<String, RecordDecl> byName = new TreeMap<>();
        Map<String, RecordDecl> byList = new TreeMap<>();
        for (RecordDecl model : models) {
            String name = of(model);
            String owner = taken.get(name);
            if (owner != null) {
                clash(problems, model.source(), "\"" + name + "\" is already the name of " + owner);
                continue;
            }
            RecordDecl twin = byName.putIfAbsent(name, model);
            if (twin != null) {
                clash(
                        problems,
                        model.source(),
                        model.canonicalName() + " and " + twin.canonicalName() + " would both be the GraphQL type "
                                + name);
                continue;
            }
            RecordDecl rival = byList.putIfAbsent(Names.upperFirst(Plurals.of(name)), model);
            if (rival != null) {
                clash(
                        problems,
                        model.source(),
                        name + " and " + of(rival) + " have one plural, so both would be read by the" + " query list"
                                + Names.upperFirst(Plurals.of(name)));
            }
        }
    }

    private static void clash(Problems problems, SourceRef source, String message) {
        problems.add(Code.AMP1004, source, message, "Rename the record");
    }
}
