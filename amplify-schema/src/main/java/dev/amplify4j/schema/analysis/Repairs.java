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
import dev.amplify4j.schema.decl.TypeDecl;
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
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Declarations with mistakes, as if they had none: what is wrong gives way to something of the same shape in Java, so that
 * a client can be made that code compiles against. No schema is ever made of them.
 */
final class Repairs {
    private static final String ANNOTATIONS = "dev.amplify4j.annotations.";
    private static final TypeDecl ANY = type(Kind.CLASS, "java.lang.Object");
    private static final Set<String> RELATIONS = Set.of("BelongsTo", "HasMany", "HasOne");
    private static final List<String> JDK = List.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.util.UUID",
            "java.net.URI");

    private final Set<SourceRef> wrong;
    private final Types types;
    /** What a misspelt name may mean, by simple name. */
    private final Map<String, TypeDecl> known = new TreeMap<>();
    /** Simple names of models. */
    private final Set<String> models;
    /** Names of types that generated code cannot see. */
    private final Set<String> hidden = new HashSet<>();
    /** GraphQL names of types; they tell types apart. */
    private final Set<String> names = new HashSet<>();

    private Repairs(Declarations declarations, List<Problem> problems) {
        this.wrong = problems.stream()
                .map(Problem::source)
                .filter(source -> source.id() >= 0)
                .collect(Collectors.toSet());
        this.types = new Types(NamedTypes.of(declarations), new Problems());
        this.models = declarations.models().stream().map(RecordDecl::simpleName).collect(Collectors.toSet());
        JDK.forEach(name -> known.put(name.substring(name.lastIndexOf('.') + 1), type(Kind.CLASS, name)));
        for (EnumDecl type : declarations.enums()) {
            declare(type.simpleName(), type(Kind.ENUM, type.canonicalName()), type.visibility());
        }
        for (RecordDecl type : declarations.customTypes()) {
            declare(type.simpleName(), type(Kind.RECORD, type.canonicalName()), type.visibility());
        }
        for (RecordDecl model : declarations.models()) {
            declare(model.simpleName(), type(Kind.MODEL, model.canonicalName()), Visibility.PUBLIC);
        }
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

    private void declare(String simpleName, TypeDecl type, Visibility visibility) {
        if (visibility == Visibility.PRIVATE) {
            hidden.add(type.name());
        } else {
            known.putIfAbsent(simpleName, type);
        }
    }

    private RecordDecl model(RecordDecl model) {
        List<ComponentDecl> components =
                model.components().stream().map(this::component).toList();
        return copy(
                model, named(model.annotations(), model.simpleName(), GraphqlNames.of(model)), identified(components));
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
                    return c.equals(identifier) ? with(c, plus(others, annotation("Id", Map.of()))) : with(c, others);
                })
                .toList();
    }

    private static boolean canIdentify(ComponentDecl component) {
        return !Relations.isRelation(component) && Types.keyScalar(component) != null;
    }

    private RecordDecl customType(RecordDecl type) {
        return copy(
                type,
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
        ComponentDecl component = carried(written);
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
        return value(with(unreadable ? with(component, ANY) : component, annotations));
    }

    /** A relation of a type that does not exist, which Eclipse's compiler says of all of it, leads where its name hints. */
    private ComponentDecl carried(ComponentDecl component) {
        String meant = component.type().kind() == Kind.MISSING && Relations.isRelation(component)
                ? Suggestion.nearest(component.name(), models)
                : null;
        return meant == null
                ? component
                : with(
                        component,
                        new TypeDecl(
                                Kind.CLASS,
                                component.annotation("HasMany") == null ? Carriers.REF : Carriers.MANY,
                                component.type().nullable(),
                                List.of(known.getOrDefault(meant, ANY))));
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
            case "Index" -> Stream.of(without(annotation, Set.of("sortKeys", "include", "projection")));
            default -> Stream.of();
        };
    }

    /** A value of a type that has no counterpart travels as JSON. */
    private ComponentDecl value(ComponentDecl component) {
        ComponentDecl seen = with(component, spelled(component.type()));
        if (Relations.isRelation(seen) || types.of(seen, null) != null) {
            return seen;
        }
        List<AnnotationDecl> others = seen.annotations().stream()
                .filter(a -> !Set.of("Scalar", "Email").contains(a.simpleName()))
                .toList();
        return Stream.of(Scalar.TIMESTAMP, Scalar.FLOAT)
                .filter(scalar -> JavaTypes.mayBe(seen.type(), scalar))
                .map(scalar -> with(seen, plus(others, scalar(scalar))))
                .findFirst()
                .orElseGet(() -> with(with(seen, plus(others, scalar(Scalar.JSON))), named(seen.type())));
    }

    /** What is missing is what it is nearest to; what cannot be seen, anything. */
    private TypeDecl spelled(TypeDecl type) {
        if (type.kind() == Kind.MISSING) {
            String meant = Suggestion.nearest(type.name(), known.keySet());
            TypeDecl nearest = meant == null ? ANY : known.getOrDefault(meant, ANY);
            return type.nullable() ? nearest.asNullable() : nearest;
        }
        return hidden.contains(type.name()) ? ANY : mapArguments(type, type.kind(), this::spelled);
    }

    /** A type as JSON takes it, which sees neither models nor raw types. */
    private static TypeDecl named(TypeDecl type) {
        boolean blank = type.kind() == Kind.MODEL || type.kind() == Kind.RAW;
        return mapArguments(type, blank ? Kind.CLASS : type.kind(), Repairs::named);
    }

    private static TypeDecl mapArguments(TypeDecl type, Kind kind, UnaryOperator<TypeDecl> change) {
        return new TypeDecl(
                kind,
                type.name(),
                type.nullable(),
                type.arguments().stream().map(change).toList());
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

    private static TypeDecl type(Kind kind, String name) {
        return new TypeDecl(kind, name, false, List.of());
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

    private static AnnotationDecl without(AnnotationDecl annotation, Set<String> members) {
        Map<String, ValueDecl> kept = new HashMap<>(annotation.members());
        kept.keySet().removeAll(members);
        return new AnnotationDecl(annotation.source(), annotation.type(), kept);
    }

    private static List<AnnotationDecl> plus(List<AnnotationDecl> annotations, AnnotationDecl one) {
        List<AnnotationDecl> all = new ArrayList<>(annotations);
        all.add(one);
        return all;
    }

    private static ComponentDecl with(ComponentDecl component, List<AnnotationDecl> annotations) {
        return new ComponentDecl(
                component.source(), component.name(), component.type(), annotations, component.description());
    }

    private static ComponentDecl with(ComponentDecl component, TypeDecl type) {
        return new ComponentDecl(
                component.source(), component.name(), type, component.annotations(), component.description());
    }

    private static RecordDecl copy(RecordDecl type, List<AnnotationDecl> annotations, List<ComponentDecl> components) {
        return new RecordDecl(
                type.source(),
                type.packageName(),
                type.nestedName(),
                type.shape(),
                type.visibility(),
                type.generic(),
                annotations,
                components,
                type.description());
    }
}
