package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.RecordDecl.Visibility;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The custom types of a backend: records without a table of their own.
 *
 * <p>What a model holds is read and written; what custom operations answer is read, what they are given is written.
 */
final class CustomTypes {
    private static final Set<String> CARRIERS = Set.of("dev.amplify4j.model.Ref", "dev.amplify4j.model.Many");

    private final Declarations declarations;
    private final NamedTypes named;
    private final Types types;
    private final Problems problems;

    private CustomTypes(Declarations declarations, NamedTypes named, Types types, Problems problems) {
        this.declarations = declarations;
        this.named = named;
        this.types = types;
        this.problems = problems;
    }

    /** The custom types, by name; those with problems are left out. */
    static List<CustomType> of(Declarations declarations, NamedTypes named, Types types, Problems problems) {
        if (declarations.customTypes().isEmpty()) {
            return List.of();
        }
        CustomTypes reader = new CustomTypes(declarations, named, types, problems);
        reader.checkCycles();
        Set<String> held = reader.reachable(
                declarations.models().stream().flatMap(CustomTypes::components).map(ComponentDecl::type));
        Set<String> answered = reader.reachable(
                reader.methods().filter(m -> !m.json()).map(MethodDecl::answer).filter(Objects::nonNull));
        Set<String> given = reader.reachable(reader.methods()
                .flatMap(m -> m.parameters().stream())
                .filter(p -> !p.json())
                .map(ComponentDecl::type));
        return declarations.customTypes().stream()
                .map(t -> reader.customType(
                        t,
                        held.contains(t.canonicalName()) || answered.contains(t.canonicalName()),
                        held.contains(t.canonicalName()) || given.contains(t.canonicalName())))
                .sorted(Comparator.comparing(CustomType::name))
                .toList();
    }

    private Stream<MethodDecl> methods() {
        return declarations.operations().stream().flatMap(o -> o.methods().stream());
    }

    private CustomType customType(RecordDecl type, boolean output, boolean input) {
        checkShape(type);
        List<Field> fields = new ArrayList<>();
        for (ComponentDecl component : type.components()) {
            if (CARRIERS.contains(component.type().name())) {
                problems.add(
                        Code.AMP1301,
                        component.source(),
                        type.simpleName() + " is a custom type, without a table of its own, so nothing can be related"
                                + " to it",
                        "Keep the identifier of the other record as a component, or add @Model to "
                                + type.simpleName());
                continue;
            }
            Types.Typed typed = types.of(component, null);
            if (typed != null) {
                fields.add(new Field(
                        GraphqlNames.of(component),
                        typed.type(),
                        Field.Origin.DECLARED,
                        typed.component(),
                        component.description()));
            }
        }
        return new CustomType(
                new JavaName(type.packageName(), type.nestedName()),
                type.visibility() == Visibility.PUBLIC,
                GraphqlNames.of(type),
                fields,
                output,
                input,
                type.description());
    }

    private void checkShape(RecordDecl type) {
        if (type.visibility() == Visibility.PRIVATE) {
            problems.add(
                    Code.AMP1002,
                    type.source(),
                    "generated code cannot see " + type.nestedName()
                            + ": it, or a type around it, is private or protected",
                    "Make it public or package-private");
        }
        if (type.components().isEmpty()) {
            problems.add(
                    Code.AMP1201,
                    type.source(),
                    "the record " + type.simpleName() + " has no components, but a GraphQL type has at least one field",
                    "Add a component");
        }
    }

    /** All custom types that some types mention, at any depth. */
    private Set<String> reachable(Stream<TypeDecl> from) {
        Set<String> found = new TreeSet<>();
        from.forEach(t -> collect(t, found));
        return found;
    }

    private void collect(TypeDecl type, Set<String> found) {
        if (JavaTypes.natural(type) == Scalar.JSON) {
            return;
        }
        type.arguments().forEach(a -> collect(a, found));
        RecordDecl customType = named.customType(type.name());
        if (customType != null && found.add(type.name())) {
            components(customType).forEach(c -> collect(c.type(), found));
        }
    }

    /** GraphQL has no input type that holds itself, and no query could select one to its end. */
    private void checkCycles() {
        Set<String> done = new HashSet<>();
        for (RecordDecl type : declarations.customTypes()) {
            walk(type, new ArrayList<>(), done);
        }
    }

    private void walk(RecordDecl type, List<RecordDecl> path, Set<String> done) {
        if (!done.add(type.canonicalName())) {
            return;
        }
        path.add(type);
        for (ComponentDecl component : components(type).toList()) {
            mentioned(component.type()).forEach(next -> {
                int start = path.indexOf(next);
                if (start >= 0) {
                    reportCycle(component, path.subList(start, path.size()), next);
                } else {
                    walk(next, path, done);
                }
            });
        }
        path.remove(path.size() - 1);
    }

    private void reportCycle(ComponentDecl component, List<RecordDecl> cycle, RecordDecl first) {
        List<String> names =
                new ArrayList<>(cycle.stream().map(RecordDecl::simpleName).toList());
        names.add(first.simpleName());
        problems.add(
                Code.AMP1204,
                component.source(),
                "a custom type cannot hold itself: " + String.join(" > ", names),
                "Make " + first.simpleName() + " a model and refer to it, or mark " + component.name()
                        + " @Scalar(JSON)");
    }

    private Stream<RecordDecl> mentioned(TypeDecl type) {
        return JavaTypes.natural(type) == Scalar.JSON
                ? Stream.empty()
                : Stream.concat(
                        Stream.ofNullable(named.customType(type.name())),
                        type.arguments().stream().flatMap(this::mentioned));
    }

    /** What travels as JSON is no type of the schema. */
    private static Stream<ComponentDecl> components(RecordDecl type) {
        return type.components().stream().filter(c -> !c.json());
    }
}
