package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problem;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks declarations and makes the backend of them.
 *
 * <p>The rules run one after the other over all models and report everything they find; what a rule could not make
 * sense of is left out for those that follow, so that one mistake is one problem. Equal declarations in any order give
 * equal results.
 */
public final class Analyzer {
    private Analyzer() {}

    /**
     * Analyses.
     *
     * @param declarations what was written
     * @return the backend, or what is wrong
     */
    public static Analysis analyze(Declarations declarations) {
        Problems problems = new Problems();
        Findings findings = find(declarations, problems);
        return new Analysis(
                findings.api().javaPackage(), problems.hasErrors() ? null : findings.backend(), problems.all());
    }

    /**
     * What declarations with mistakes come to when these are passed over: the Java of a client that code compiles against,
     * and nothing that could be deployed.
     *
     * @param declarations what was written
     * @param problems what is wrong with it
     * @return a backend whose Java names and types are those of a sound one
     */
    public static Backend remains(Declarations declarations, List<Problem> problems) {
        return find(Repairs.of(declarations, problems), new Problems()).backend();
    }

    /** What the rules have established; of sound declarations everything. */
    private record Findings(
            Api api,
            List<Draft> drafts,
            Identifiers identifiers,
            Map<String, List<Index>> indexes,
            List<EnumDecl> enums,
            List<CustomType> customTypes,
            CustomOperations operations,
            Map<String, Set<CustomOperation.Kind>> mayCall) {
        /** A model without identifier is a problem, and not among them. */
        Backend backend() {
            Map<String, AccessTable> access = new HashMap<>();
            for (Draft draft : drafts) {
                access.put(draft.name(), draft.access());
            }
            List<Model> models = new ArrayList<>(); // the backend sorts them
            for (Draft draft : drafts) {
                if (!identifiers.components(draft.decl()).isEmpty()) {
                    models.add(model(
                            draft,
                            identifiers,
                            indexes.getOrDefault(draft.name(), List.of()),
                            Redaction.apply(draft, access, operations.operations())));
                }
            }
            List<FunctionDefinition> functions = Functions.of(operations.functions(), mayCall, api);
            return new Backend(api, models, EnumTypes.of(enums), customTypes, operations.operations(), functions);
        }
    }

    private static Findings find(Declarations declarations, Problems problems) {
        List<RecordDecl> models = declarations.models().stream()
                .sorted(Comparator.comparing(RecordDecl::canonicalName))
                .toList();
        AnnotationUse.check(models, declarations.packages(), declarations.places(), problems);
        AnnotationUse.checkOperations(declarations.operations(), problems);
        AnnotationUse.checkMentioned(declarations.customTypes(), declarations.enums(), problems);
        List<RecordDecl> records = ModelShape.check(models, problems);
        LegalNames.check(records, declarations.customTypes(), declarations.enums(), problems);
        EnumTypes.check(declarations.enums(), problems);
        NamedTypes named = NamedTypes.of(declarations);
        Types types = new Types(named, problems);
        List<CustomType> customTypes = CustomTypes.of(declarations, named, types, problems);
        Fields fields = new Fields(named, problems);
        ModelNames names = ModelNames.of(records, models);
        Identifiers identifiers = Identifiers.of(records, problems);
        Relations relations = Relations.of(names, identifiers, problems);
        PackageRules packageRules = PackageRules.of(declarations.packages(), problems);
        Map<String, Set<CustomOperation.Kind>> mayCall = ResourceRules.of(declarations.packages(), problems);
        List<Draft> drafts = new ArrayList<>();
        for (RecordDecl each : records) {
            drafts.add(draft(each, names, relations, fields, packageRules, problems));
        }
        for (Draft draft : drafts) {
            QueryArguments.checkList(draft, identifiers, problems);
        }
        Map<String, List<Index>> indexes = Indexes.of(drafts, relations, problems);
        TypeNames.check(
                records,
                declarations.customTypes(),
                declarations.enums(),
                compositeKeys(drafts, identifiers, indexes),
                problems);
        CustomOperations operations = CustomOperations.of(
                declarations, drafts, indexes, new OperationTypes(types, names, problems), packageRules, problems);
        checkRules(drafts, operations.operations(), problems);
        checkQueries(drafts, operations, problems);
        List<PlacedRule> rules = new ArrayList<>();
        for (Draft draft : drafts) {
            rules.addAll(draft.rules().all());
        }
        rules.addAll(operations.rules());
        Api api = ApiSettings.of(declarations, records, rules, problems);
        return new Findings(api, drafts, identifiers, indexes, declarations.enums(), customTypes, operations, mayCall);
    }

    /** The keys of each model, by GraphQL name, whose sort key joins several fields: they have input types of their own. */
    private static Map<String, List<String>> compositeKeys(
            List<Draft> drafts, Identifiers identifiers, Map<String, List<Index>> indexes) {
        Map<String, List<String>> keys = new TreeMap<>();
        for (Draft draft : drafts) {
            List<String> composite = new ArrayList<>();
            if (identifiers.components(draft.decl()).size() > 2) {
                composite.add(Names.PRIMARY_KEY);
            }
            for (Index index : indexes.getOrDefault(draft.name(), List.of())) {
                if (index.sort().size() > 1) {
                    composite.add(index.name());
                }
            }
            keys.put(draft.name(), composite);
        }
        return keys;
    }

    /** GraphQL has no schema without a query. */
    private static void checkQueries(List<Draft> drafts, CustomOperations operations, Problems problems) {
        boolean readable = operations.declareQuery();
        for (Draft draft : drafts) {
            readable |= draft.operations().contains(ModelOperation.GET)
                    || draft.operations().contains(ModelOperation.LIST);
        }
        if (!drafts.isEmpty() && !readable) {
            problems.add(
                    Code.AMP1602,
                    drafts.get(0).decl().source(),
                    "no model offers a query, but a GraphQL schema has at least one",
                    "Take QUERIES, GET or LIST out of some @Model(disable)");
        }
    }

    private static void checkRules(List<Draft> drafts, List<CustomOperation> operations, Problems problems) {
        Set<String> targets = new HashSet<>();
        for (Draft draft : drafts) {
            for (Member member : draft.members().all()) {
                if (member instanceof Relation relation) {
                    targets.add(relation.target());
                }
            }
        }
        for (Draft draft : drafts) {
            boolean indexed = false;
            for (ComponentDecl component : draft.decl().components()) {
                indexed |= component.annotation("Index") != null;
            }
            boolean told = false;
            for (CustomOperation operation : operations) {
                told |= operation.tellsOf(draft.name());
            }
            RuleChecks.check(draft, indexed || targets.contains(draft.name()), told, problems);
            RuleNotes.add(draft, problems);
        }
    }

    private static Draft draft(
            RecordDecl decl,
            ModelNames names,
            Relations relations,
            Fields fields,
            PackageRules packageRules,
            Problems problems) {
        Set<ModelOperation> operations = Operations.of(decl);
        ModelRules rules = ModelRules.of(decl, packageRules, problems);
        Members members = Members.of(decl, relations, rules, fields, problems);
        return new Draft(
                decl, names.of(decl), operations, rules, members, AccessTables.of(rules, members.governedNames()));
    }

    private static Model model(Draft draft, Identifiers identifiers, List<Index> indexes, List<Member> members) {
        RecordDecl decl = draft.decl();
        return new Model(
                new JavaName(decl.packageName(), decl.nestedName()),
                decl.visibility() == RecordDecl.Visibility.PUBLIC,
                draft.name(),
                Plurals.of(draft.name()),
                decl.description(),
                members,
                identifiers.of(decl),
                indexes,
                draft.operations(),
                Operations.disabled(decl),
                draft.rules().written(),
                draft.access());
    }
}
