package dev.amplify4j.processor.front;

import dev.amplify4j.processor.front.SourceRefs.Repetition;
import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.ValueDecl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Takes down annotations: ours, and the constraints of {@code jakarta.validation} that models may carry. */
final class AnnotationReader {
    private static final String OURS = "dev.amplify4j.annotations.";
    private static final String AUTH = OURS + "Auth";
    private static final String JAKARTA = "jakarta.validation.constraints.";
    /** Containers of repeated annotations, by their simple names. */
    private static final Set<String> CONTAINERS = Set.of("Rules", "Indexes", "Handlers", "List");

    /** What javac and Eclipse's compiler put in the place of a constant. */
    private static final String MISSING = "<error>";

    private static final int NOT_REPEATED = -1;

    private final SourceRefs sources;
    /** Names of annotation types that are known to stand for no rules. */
    private final Set<String> withoutRules = new HashSet<>();

    AnnotationReader(SourceRefs sources) {
        this.sources = sources;
    }

    /**
     * The annotations that this project reads, repeated ones and the rules of reusable ones one by one.
     *
     * @param element the element that messages point at
     * @param mirrors annotations on it
     */
    List<AnnotationDecl> read(Element element, List<? extends AnnotationMirror> mirrors) {
        return read(element, mirrors, new HashSet<>());
    }

    private List<AnnotationDecl> read(Element element, List<? extends AnnotationMirror> mirrors, Set<String> path) {
        List<AnnotationDecl> read = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            String type = typeName(mirror);
            if (isContainer(type)) {
                read.addAll(repeated(element, mirror));
            } else if (isRead(type)) {
                read.add(one(element, NOT_REPEATED, mirror));
            } else {
                read.addAll(reusableRules(element, mirror, path));
            }
        }
        return read;
    }

    /**
     * The rules that an annotation stands for, because its own type carries them; their place is where it is used.
     *
     * @param path the annotation types on the way here, as they may carry each other
     */
    private List<AnnotationDecl> reusableRules(Element element, AnnotationMirror use, Set<String> path) {
        String name = typeName(use);
        if (name.startsWith("java.lang.") || withoutRules.contains(name) || !path.add(name)) {
            return List.of();
        }
        Element type = use.getAnnotationType().asElement();
        List<AnnotationDecl> carried = new ArrayList<>();
        for (AnnotationDecl annotation : read(type, type.getAnnotationMirrors(), path)) {
            if (annotation.type().equals(AUTH)) {
                carried.add(annotation);
            }
        }
        path.remove(name);
        if (carried.isEmpty()) {
            if (path.isEmpty()) { // else it may carry one that is on the way
                withoutRules.add(name);
            }
            return List.of();
        }
        SourceRef place = sources.of(element, use, null);
        return carried.stream().map(rule -> copyTo(place, rule)).toList();
    }

    private static AnnotationDecl copyTo(SourceRef place, AnnotationDecl rule) {
        Map<String, ValueDecl> members = new LinkedHashMap<>();
        rule.members().forEach((name, value) -> members.put(name, new ValueDecl(place, value.texts(), List.of())));
        return new AnnotationDecl(place, rule.type(), members);
    }

    /**
     * The annotations of something that several constructs stand for; an annotation that one of them carries is not read
     * again from those after it.
     *
     * @param element the element that messages point at
     * @param carriers what may carry the annotations
     */
    List<AnnotationDecl> read(Element element, AnnotatedConstruct... carriers) {
        return direct(element, carriers);
    }

    /**
     * The annotations of something that has a type, as above, and those on its type arguments.
     *
     * @param element the element that messages point at
     * @param type its type
     * @param carriers what else may carry the annotations
     */
    List<AnnotationDecl> readTyped(Element element, TypeMirror type, AnnotatedConstruct... carriers) {
        AnnotatedConstruct[] all = Arrays.copyOf(carriers, carriers.length + 1);
        all[carriers.length] = type;
        List<AnnotationDecl> read = direct(element, all);
        addOnArguments(read, element, type);
        return read;
    }

    private void addOnArguments(List<AnnotationDecl> read, Element element, TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return;
        }
        for (TypeMirror argument : declared.getTypeArguments()) {
            for (AnnotationDecl a : read(element, argument.getAnnotationMirrors())) {
                if (a.type().startsWith(JAKARTA)) { // ours have no place there
                    read.add(new AnnotationDecl(a.source(), a.type(), a.members(), true));
                }
            }
            addOnArguments(read, element, argument);
        }
    }

    private List<AnnotationDecl> direct(Element element, AnnotatedConstruct... carriers) {
        Map<String, List<AnnotationDecl>> read = new LinkedHashMap<>();
        for (AnnotatedConstruct carrier : carriers) {
            Map<String, List<AnnotationDecl>> found = new LinkedHashMap<>();
            for (AnnotationDecl annotation : read(element, carrier.getAnnotationMirrors())) {
                found.computeIfAbsent(annotation.type(), type -> new ArrayList<>())
                        .add(annotation);
            }
            for (Map.Entry<String, List<AnnotationDecl>> entry : found.entrySet()) {
                read.putIfAbsent(entry.getKey(), entry.getValue());
            }
        }
        List<AnnotationDecl> all = new ArrayList<>();
        for (List<AnnotationDecl> ofOneType : read.values()) {
            all.addAll(ofOneType);
        }
        return all;
    }

    /** Whether a member names a class that does not exist yet; the compiler puts a text in its place. */
    static boolean isUnresolved(AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream()
                .anyMatch(member -> elements(member.getValue()).stream()
                        .anyMatch(v -> v.getValue() instanceof AnnotationMirror inner
                                ? isUnresolved(inner)
                                : isUnresolved(member.getKey().getReturnType(), v)));
    }

    private static boolean isUnresolved(TypeMirror declared, AnnotationValue value) {
        boolean named = declared instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.lang.Class");
        return named && (!(value.getValue() instanceof TypeMirror type) || TypeReader.isUnresolved(type));
    }

    /** Whether a member names a constant that does not exist; the compiler says so itself. */
    static boolean lacksConstant(AnnotationMirror mirror) {
        return mirror.getElementValues().values().stream()
                .flatMap(value -> elements(value).stream())
                .anyMatch(v -> v.getValue() instanceof AnnotationMirror inner ? lacksConstant(inner) : isMissing(v));
    }

    /** By identity: the compilers' own literal is this one, and a text of the same letters in a source is another object. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isMissing(AnnotationValue value) {
        return value.getValue() == MISSING;
    }

    private static boolean isRead(String type) {
        return type.startsWith(OURS) || type.startsWith(JAKARTA);
    }

    /** Whether an annotation is one of this project. */
    static boolean isOurs(AnnotationDecl annotation) {
        return annotation.type().startsWith(OURS);
    }

    /** Names of the types of annotations, those in the containers of repeated ones included. */
    static Set<String> types(AnnotatedConstruct... carriers) {
        Set<String> types = new HashSet<>();
        for (AnnotatedConstruct carrier : carriers) {
            for (AnnotationMirror mirror : carrier.getAnnotationMirrors()) {
                String type = typeName(mirror);
                types.add(isContainer(type) ? type.substring(0, type.lastIndexOf('.')) : type);
            }
        }
        return types;
    }

    private static boolean isContainer(String type) {
        boolean nested = type.startsWith(OURS) ? type.indexOf('.', OURS.length()) > 0 : type.startsWith(JAKARTA);
        return nested && CONTAINERS.contains(type.substring(type.lastIndexOf('.') + 1));
    }

    private List<AnnotationDecl> repeated(Element element, AnnotationMirror container) {
        List<AnnotationDecl> read = new ArrayList<>();
        for (AnnotationValue values : container.getElementValues().values()) {
            for (AnnotationValue value : elements(values)) {
                read.add(one(element, read.size(), (AnnotationMirror) value.getValue()));
            }
        }
        return read;
    }

    /**
     * Takes down an annotation that stands in another one, or by itself.
     *
     * @param index how many of its type stand before it on the element; {@link #NOT_REPEATED} when it is the only one
     */
    private AnnotationDecl one(Element element, int index, AnnotationMirror mirror) {
        String simpleName =
                mirror.getAnnotationType().asElement().getSimpleName().toString();
        Map<String, ValueDecl> members = new LinkedHashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            AnnotationValue value = entry.getValue();
            List<String> texts = new ArrayList<>();
            List<AnnotationDecl> nested = new ArrayList<>();
            for (AnnotationValue part : elements(value)) {
                if (part.getValue() instanceof AnnotationMirror inner) {
                    nested.add(one(element, NOT_REPEATED, inner));
                } else {
                    texts.add(text(part));
                }
            }
            String member = entry.getKey().getSimpleName().toString();
            SourceRef source = sources.of(element, mirror, value, repetition(simpleName, index, member));
            members.put(member, new ValueDecl(source, texts, nested));
        }
        SourceRef source = sources.of(element, mirror, null, repetition(simpleName, index, null));
        return new AnnotationDecl(source, typeName(mirror), members);
    }

    private static @Nullable Repetition repetition(String type, int index, @Nullable String member) {
        return index == NOT_REPEATED ? null : new Repetition(type, index, member);
    }

    private static List<? extends AnnotationValue> elements(AnnotationValue value) {
        if (!(value.getValue() instanceof List<?> list)) {
            return List.of(value);
        }
        List<AnnotationValue> elements = new ArrayList<>();
        for (Object element : list) {
            elements.add((AnnotationValue) element);
        }
        return elements;
    }

    private static String text(AnnotationValue value) {
        Object constant = value.getValue();
        if (constant instanceof VariableElement enumConstant) {
            return enumConstant.getSimpleName().toString();
        }
        if (constant instanceof DeclaredType type && type.asElement() instanceof TypeElement element) {
            return element.getQualifiedName().toString();
        }
        if (constant instanceof TypeMirror primitive) {
            return primitive.getKind().name();
        }
        return String.valueOf(constant);
    }

    private static String typeName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
