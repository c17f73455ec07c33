package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.RecordDecl.Visibility;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import dev.amplify4j.schema.decl.ValueDecl;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Problem;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Declarations with mistakes, as if they had none: what is wrong gives way to something of the same shape in Java, so that
 * a client can be made that code compiles against. No schema is ever made of them.
 */
final class Repairs {
    private static final String ANNOTATIONS = "dev.amplify4j.annotations.";
    private static final Set<String> RELATIONS = Set.of("BelongsTo", "HasMany", "HasOne");
    private final Set<SourceRef> wrong;
    private final Types types;
    private final MeantTypes meant;
    /** GraphQL names of types; they tell types apart. */
    private final Set<String> names = new HashSet<>();

    private Repairs(Declarations declarations, List<Problem> problems) {
        this.wrong = problems.stream()
                .map(Problem::source)
                .filter(source -> source.id() >= 0)
                .collect(Collectors.toSet());
        this.types = new Types(NamedTypes.of(declarations), new Problems());
        this.meant = new MeantTypes(declarations);
    }

    /**
     * Repairs declarations.
     *
     * @param problems what is wrong with them
     */
    static Declarations of(Declarations declarations, List<Problem> problems) {
        Repairs repairs = new Repairs(declarations, problems);
        return new Declarations(
                declarations.models().stream().map(repairs::model).toList(),
                declarations.customTypes().stream()
                        .filter(type -> type.visibility() != Visibility.PRIVATE)
                        .map(repairs::customType)
                        .toList(),
                declarations.enums().stream()
                        .filter(type -> type.visibility() != Visibility.PRIVATE)
                        .map(repairs::enumeration)
                        .toList(),
                declarations.operations().stream().map(repairs::operations).toList(),
                declarations.packages(),
                declarations.places(),
                declarations.foreign());
    }

    private RecordDecl model(RecordDecl model) {
        List<ComponentDecl> components =
                model.components().stream().map(this::component).toList();
        return model.with(
                named(model.annotations(), model.simpleName(), GraphqlNames.of(model)), identified(components));
    }

    /** With an identifier: the first component that can be one, if none is. */
    private static List<ComponentDecl> identified(List<ComponentDecl> components) {
        List<ComponentDecl> declared = components.stream()
                .filter(c -> c.annotation("Id") != null || c.name().equals("id"))
                .toList();
        if (!declared.isEmpty() && declared.stream().allMatch(Repairs::canIdentify)) {
            return components;
        }
        ComponentDecl identifier =
                components.stream().filter(Repairs::canIdentify).findFirst().orElse(null);
        return components.stream()
                .map(c -> {
                    List<AnnotationDecl> others = c.annotations().stream()
                            .filter(a -> !a.simpleName().equals("Id"))
                            .toList();
                    return c.with(c.equals(identifier) ? plus(others, annotation("Id", Map.of())) : others);
                })
                .toList();
    }

    private static boolean canIdentify(ComponentDecl component) {
        return !Relations.isRelation(component) && Types.keyScalar(component) != null;
    }

    private RecordDecl customType(RecordDecl type) {
        return type.with(
                named(type.annotations(), type.simpleName(), GraphqlNames.of(type)),
                type.components().stream().map(this::component).toList());
    }

    private EnumDecl enumeration(EnumDecl type) {
        return new EnumDecl(
                type.source(),
                type.packageName(),
                type.nestedName(),
                type.visibility(),
                named(type.annotations(), type.simpleName(), GraphqlNames.of(type)),
                type.constants(),
                type.description());
    }

    private OperationsDecl operations(OperationsDecl owner) {
        return new OperationsDecl(
                owner.source(),
                owner.packageName(),
                owner.nestedName(),
                owner.shape(),
                owner.visibility(),
                owner.generic(),
                owner.annotations(),
                owner.methods().stream().map(this::method).toList(),
                owner.handlerTypes(),
                owner.scripts());
    }

    /** A method that answers nothing is one whose function nobody waits for, and the other way around. */
    private MethodDecl method(MethodDecl method) {
        ComponentDecl answer = method.answer() == null
                ? null
                : value(new ComponentDecl(method.source(), method.name(), method.answer(), method.annotations(), ""));
        List<AnnotationDecl> annotations = Stream.concat(
                        (answer == null ? method : answer)
                                .annotations().stream()
                                        .filter(a -> !a.simpleName().equals("Handler")),
                        Stream.of(annotation(
                                "Handler",
                                Map.of("function", "any", "async", String.valueOf(method.answer() == null)))))
                .toList();
        return new MethodDecl(
                method.source(),
                method.name(),
                answer == null ? null : answer.type(),
                method.parameters().stream().map(this::value).toList(),
                annotations,
                method.abstractMethod(),
                method.generic(),
                method.description());
    }

    private ComponentDecl component(ComponentDecl written) {
        ComponentDecl component = meant.relation(written);
        List<AnnotationDecl> annotations =
                component.annotations().stream().flatMap(this::annotation).toList();
        boolean mistaken = wrong.contains(component.source());
        if (mistaken && Relations.isRelation(component)) {
            annotations = plus(
                    annotations.stream()
                            .filter(a -> !RELATIONS.contains(a.simpleName()))
                            .toList(),
                    annotation(component.type().name().equals(Carriers.MANY) ? "HasMany" : "BelongsTo", Map.of()));
        } else if (mistaken && component.type().kind() == Kind.RECORD) {
            annotations = plus(annotations, scalar(Scalar.JSON)); // it may hold itself
        }
        boolean unreadable = mistaken && component.json();
        return value((unreadable ? component.with(MeantTypes.ANY) : component).with(annotations));
    }

    /** An annotation that says something wrong says no more than that it is there, or goes. */
    private Stream<AnnotationDecl> annotation(AnnotationDecl annotation) {
        boolean sound = !wrong.contains(annotation.source())
                && annotation.members().values().stream().noneMatch(v -> wrong.contains(v.source()));
        if (sound) {
            return Stream.of(annotation);
        }
        return switch (annotation.simpleName()) {
            case "BelongsTo", "HasMany", "HasOne", "Id" ->
                Stream.of(new AnnotationDecl(annotation.source(), annotation.type(), Map.of()));
            case "Index" -> Stream.of(annotation.without(Set.of("sortKeys", "include", "projection")));
            default -> Stream.of();
        };
    }

    /** A value of a type that has no counterpart travels as JSON. */
    private ComponentDecl value(ComponentDecl component) {
        ComponentDecl seen = component.with(meant.spelled(component.type()));
        if (Relations.isRelation(seen) || types.of(seen, null) != null) {
            return seen;
        }
        List<AnnotationDecl> others = seen.annotations().stream()
                .filter(a -> !Set.of("Scalar", "Email").contains(a.simpleName()))
                .toList();
        return Stream.of(Scalar.TIMESTAMP, Scalar.FLOAT)
                .filter(scalar -> JavaTypes.mayBe(seen.type(), scalar))
                .map(scalar -> seen.with(plus(others, scalar(scalar))))
                .findFirst()
                .orElseGet(() -> seen.with(plus(others, scalar(Scalar.JSON))).with(MeantTypes.asJson(seen.type())));
    }

    /** Gives a type whose name is another's one of its own. */
    private List<AnnotationDecl> named(List<AnnotationDecl> annotations, String simpleName, String name) {
        String own = name;
        for (int i = 2; !names.add(own); i++) {
            own = simpleName + i;
        }
        return own.equals(name)
                ? annotations
                : plus(
                        annotations.stream()
                                .filter(a -> !a.simpleName().equals("Named"))
                                .toList(),
                        annotation("Named", Map.of("value", own)));
    }

    private static AnnotationDecl scalar(Scalar scalar) {
        return annotation("Scalar", Map.of("value", scalar.name()));
    }

    private static AnnotationDecl annotation(String name, Map<String, String> members) {
        Map<String, ValueDecl> values = new HashMap<>();
        members.forEach(
                (member, value) -> values.put(member, new ValueDecl(SourceRef.ELSEWHERE, List.of(value), List.of())));
        return new AnnotationDecl(SourceRef.ELSEWHERE, ANNOTATIONS + name, values);
    }

    private static List<AnnotationDecl> plus(List<AnnotationDecl> annotations, AnnotationDecl one) {
        List<AnnotationDecl> all = new ArrayList<>(annotations);
        all.add(one);
        return all;
    }
}
