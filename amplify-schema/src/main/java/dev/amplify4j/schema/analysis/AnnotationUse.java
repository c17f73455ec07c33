package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.PackageDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.List;
import java.util.Set;

/** Nothing that is written is ignored: an annotation is understood here, or it is a problem. */
final class AnnotationUse {
    private static final Set<String> ON_MODELS = Set.of("Model", "Auth", "DataApi", "Named");
    private static final Set<String> ON_COMPONENTS = Set.of(
            "Id",
            "Index",
            "HasMany",
            "HasOne",
            "BelongsTo",
            "Named",
            "Scalar",
            "Email",
            "CreatedAt",
            "UpdatedAt",
            "Default",
            "Auth");
    /** Those that say something of a value have nothing to say of a relation; identifiers and indexes are looked at later. */
    private static final Set<String> ON_RELATIONS =
            Set.of("HasMany", "HasOne", "BelongsTo", "Named", "Auth", "Id", "Index");

    private static final Set<String> ON_CUSTOM_TYPES = Set.of("Named", "DataApi");
    private static final Set<String> IN_CUSTOM_TYPES = Set.of("Named", "Scalar", "Email");

    private static final Set<String> ON_OPERATIONS = Set.of("Operations", "DataApi");
    private static final Set<String> IN_OPERATIONS =
            Set.of("Query", "Mutation", "Subscription", "Handler", "Auth", "Named", "Scalar", "Email");

    private AnnotationUse() {}

    static void check(List<RecordDecl> models, List<PackageDecl> packages, List<PlaceDecl> places, Problems problems) {
        for (RecordDecl model : models) {
            for (AnnotationDecl annotation : model.annotations()) {
                if (!ON_MODELS.contains(annotation.simpleName())) {
                    misplaced(annotation, "the model " + model.simpleName(), problems);
                }
            }
            for (ComponentDecl component : model.components()) {
                component.annotations().forEach(a -> onComponent(component, a, problems));
            }
        }
        places.stream().filter(p -> !isRuleOfPackage(p, packages)).forEach(p -> elsewhere(p, problems));
    }

    /** Annotations on custom types, enums and in them. */
    static void checkMentioned(List<RecordDecl> customTypes, List<EnumDecl> enums, Problems problems) {
        for (RecordDecl type : customTypes) {
            String name = "the custom type " + type.simpleName();
            checkAll(type.annotations(), ON_CUSTOM_TYPES, name, problems);
            type.components()
                    .forEach(c -> checkAll(
                            c.annotations(), IN_CUSTOM_TYPES, "the component " + c.name() + " of " + name, problems));
        }
        for (EnumDecl type : enums) {
            checkAll(type.annotations(), ON_CUSTOM_TYPES, "the enum " + type.simpleName(), problems);
            type.constants()
                    .forEach(c -> checkAll(
                            c.annotations(),
                            Set.of("Named"),
                            "the constant " + type.simpleName() + "." + c.name(),
                            problems));
        }
    }

    /** Annotations on interfaces of custom operations and in them. */
    static void checkOperations(List<OperationsDecl> operations, Problems problems) {
        for (OperationsDecl owner : operations) {
            String name = owner.simpleName();
            checkAll(owner.annotations(), ON_OPERATIONS, name, problems);
            for (MethodDecl method : owner.methods()) {
                String operation = name + "." + method.name();
                checkAll(method.annotations(), IN_OPERATIONS, operation, problems);
                method.parameters()
                        .forEach(p -> checkAll(
                                p.annotations(),
                                IN_CUSTOM_TYPES,
                                "the parameter " + p.name() + " of " + operation,
                                problems));
            }
        }
    }

    private static void checkAll(
            List<AnnotationDecl> annotations, Set<String> known, String element, Problems problems) {
        annotations.stream().filter(a -> !known.contains(a.simpleName())).forEach(a -> misplaced(a, element, problems));
    }

    private static void onComponent(ComponentDecl component, AnnotationDecl annotation, Problems problems) {
        String name = annotation.simpleName();
        if (Relations.isRelation(component)) {
            if (!ON_RELATIONS.contains(name)) {
                misplaced(annotation, "the relation " + component.name(), problems);
            }
        } else if (!ON_COMPONENTS.contains(name) && !Constraints.isConstraint(annotation)) {
            misplaced(annotation, "the component " + component.name(), problems);
        }
    }

    /** Rules of packages around models and operations are read with them. */
    private static boolean isRuleOfPackage(PlaceDecl place, List<PackageDecl> packages) {
        return AuthRules.isRule(place.annotation())
                && packages.stream().anyMatch(p -> place.element().equals("the package " + p.name()));
    }

    private static void elsewhere(PlaceDecl place, Problems problems) {
        AnnotationDecl annotation = place.annotation();
        switch (annotation.simpleName()) {
            case "DataApi" -> {
                // read by ApiSettings
            }
            case "Projection" -> later(annotation, "projections", problems);
            default -> misplaced(annotation, place.element(), problems);
        }
    }

    private static void later(AnnotationDecl annotation, String what, Problems problems) {
        problems.add(
                Code.AMP1901,
                annotation.source(),
                what + " is not implemented in this release",
                "Remove @" + annotation.simpleName() + " for now");
    }

    private static void misplaced(AnnotationDecl annotation, String element, Problems problems) {
        problems.add(
                Code.AMP1701,
                annotation.source(),
                "@" + annotation.simpleName() + " means nothing on " + element,
                "Remove it, or put it on a component of a record with @Model");
    }
}
