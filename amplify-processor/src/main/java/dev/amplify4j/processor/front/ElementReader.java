package dev.amplify4j.processor.front;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.EnumDecl.ConstantDecl;
import dev.amplify4j.schema.decl.PackageDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Takes down annotated elements. */
public final class ElementReader {
    private final Elements elements;
    private final SourceRefs sources;
    private final AnnotationReader annotations;

    /**
     * A reader of one compilation.
     *
     * @param elements the compiler's view of its program
     * @param sources where places in the source are registered
     */
    public ElementReader(Elements elements, SourceRefs sources) {
        this.elements = elements;
        this.sources = sources;
        this.annotations = new AnnotationReader(sources);
    }

    /**
     * Whether a model can be read now.
     *
     * @param model a type with {@code @Model}
     * @return false when a component's type, or that of a record among them, does not exist yet, as another processor
     *     may write it in a later round
     */
    public static boolean isComplete(TypeElement model) {
        return isComplete(model, new HashSet<>());
    }

    private static boolean isComplete(TypeElement type, Set<TypeElement> seen) {
        for (RecordComponentElement component : type.getRecordComponents()) {
            if (TypeReader.isUnresolved(component.asType())) {
                return false;
            }
            for (TypeElement mentioned : TypeReader.plainRecords(component.asType())) {
                if (seen.add(mentioned) && !isComplete(mentioned, seen)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The place of a type.
     *
     * @param type a type of this compilation
     * @return where messages about it point
     */
    public SourceRef place(TypeElement type) {
        return sources.of(type, null, null);
    }

    /**
     * Takes down a record.
     *
     * @param type a type with {@code @Model}, or a record without it
     * @return the declaration
     */
    public RecordDecl record(TypeElement type) {
        Javadoc doc = Javadoc.parse(elements.getDocComment(type));
        TypeFacts facts = TypeFacts.of(type, elements);
        List<ComponentDecl> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            components.add(component(component, doc));
        }
        return new RecordDecl(
                sources.of(type, null, null),
                facts.packageName(),
                facts.nestedName(),
                facts.shape(),
                facts.visibility(),
                facts.generic(),
                annotations.read(type, type.getAnnotationMirrors()),
                components,
                doc.body());
    }

    /**
     * Takes down an enum.
     *
     * @param type an enum
     * @return the declaration
     */
    public EnumDecl enumeration(TypeElement type) {
        TypeFacts facts = TypeFacts.of(type, elements);
        List<ConstantDecl> constants = type.getEnclosedElements().stream()
                .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
                .map(this::constant)
                .toList();
        return new EnumDecl(
                sources.of(type, null, null),
                facts.packageName(),
                facts.nestedName(),
                facts.visibility(),
                annotations.read(type, type.getAnnotationMirrors()),
                constants,
                Javadoc.parse(elements.getDocComment(type)).body());
    }

    private ConstantDecl constant(Element constant) {
        return new ConstantDecl(
                sources.of(constant, null, null),
                constant.getSimpleName().toString(),
                annotations.read(constant, constant.getAnnotationMirrors()),
                Javadoc.parse(elements.getDocComment(constant)).body());
    }

    /**
     * Takes down the annotations of packages and of those around them.
     *
     * @param names names of packages
     * @return the packages with annotations that this project reads, by name
     */
    public List<PackageDecl> packages(Collection<String> names) {
        Set<String> all = new TreeSet<>();
        for (String name : names) {
            for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
                all.add(name.substring(0, end));
            }
        }
        List<PackageDecl> packages = new ArrayList<>();
        for (String name : all) {
            PackageElement element = elements.getPackageElement(name);
            if (element == null) {
                continue;
            }
            PackageDecl read = new PackageDecl(
                    sources.of(element, null, null), name, annotations.read(element, element.getAnnotationMirrors()));
            if (!read.annotations().isEmpty()) {
                packages.add(read);
            }
        }
        return packages;
    }

    /**
     * Takes down the annotations of an element that is neither a model nor a component of one.
     *
     * @param element the element
     * @return one declaration per annotation
     */
    public List<PlaceDecl> places(Element element) {
        if (element.getKind() == ElementKind.FIELD && isComponent(element)) {
            return List.of(); // read with the component
        }
        RecordComponentElement component = componentOf(element);
        boolean parameter = element.getKind() == ElementKind.PARAMETER;
        Element place = component == null || parameter ? element : place(component); // accessors may have none
        Set<String> copied = component == null || component.equals(element)
                ? Set.of()
                : AnnotationReader.types(place(component), component);
        return annotations.read(place, place, element).stream()
                .filter(a -> AnnotationReader.isOurs(a) && !copied.contains(a.type()))
                .map(a -> new PlaceDecl(packageName(element), display(element), a))
                .toList();
    }

    /**
     * The component that an element is, or to whose accessor or constructor parameter it belongs; compilers copy
     * annotations of components to these.
     */
    private static @Nullable RecordComponentElement componentOf(Element element) {
        if (element instanceof RecordComponentElement component) {
            return component;
        }
        Element constructor = element.getKind() == ElementKind.PARAMETER ? element.getEnclosingElement() : null;
        Element method = constructor == null ? element : constructor;
        boolean copy = constructor == null
                ? method instanceof ExecutableElement accessor
                        && accessor.getParameters().isEmpty()
                : constructor.getKind() == ElementKind.CONSTRUCTOR;
        return copy && method.getEnclosingElement() instanceof TypeElement owner
                ? owner.getRecordComponents().stream()
                        .filter(c -> c.getSimpleName().equals(element.getSimpleName()))
                        .map(RecordComponentElement.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The package around an element; Eclipse's compiler fails when it is asked that of a component itself. */
    private String packageName(Element element) {
        Element owner = element;
        while (!(owner instanceof TypeElement || owner instanceof PackageElement)
                && owner.getEnclosingElement() != null) {
            owner = owner.getEnclosingElement();
        }
        return elements.getPackageOf(owner).getQualifiedName().toString();
    }

    private ComponentDecl component(RecordComponentElement component, Javadoc doc) {
        String name = component.getSimpleName().toString();
        Element place = place(component);
        TypeDecl type = TypeReader.read(component.asType());
        Element accessor = component.getAccessor();
        boolean nullable = TypeReader.isNullable(component)
                || TypeReader.isNullable(place)
                || (accessor != null && TypeReader.isNullable(accessor));
        List<AnnotationDecl> read = new ArrayList<>(annotations.readTyped(place, component.asType(), place, component));
        if (accessor != null) {
            Set<String> copied = new HashSet<>();
            for (AnnotationDecl annotation : read) {
                copied.add(annotation.type());
            }
            for (AnnotationDecl annotation : annotations.read(place, accessor.getAnnotationMirrors())) {
                if (!copied.contains(annotation.type())) {
                    read.add(annotation);
                }
            }
        }
        return new ComponentDecl(
                sources.of(place, null, null), name, nullable ? type.asNullable() : type, read, doc.param(name));
    }

    /** The component's private field: javac 17 knows no position of the component itself. */
    private static Element place(RecordComponentElement component) {
        Element owner = component.getEnclosingElement();
        if (owner != null) {
            for (Element field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                if (field.getSimpleName().equals(component.getSimpleName())) {
                    return field;
                }
            }
        }
        return component;
    }

    /**
     * Whether an element is a component of a record, or what stands for it: its private field or its accessor.
     *
     * @param element an element
     * @return true for all three
     */
    public static boolean isComponent(Element element) {
        boolean stands = element instanceof ExecutableElement accessor
                ? accessor.getKind() == ElementKind.METHOD
                        && accessor.getParameters().isEmpty()
                : element.getKind() == ElementKind.FIELD
                        && !element.getModifiers().contains(Modifier.STATIC);
        return element instanceof RecordComponentElement
                || (stands
                        && element.getEnclosingElement() instanceof TypeElement owner
                        && owner.getRecordComponents().stream()
                                .anyMatch(c -> c.getSimpleName().equals(element.getSimpleName())));
    }

    /** An element as a message shows it. */
    static String display(Element element) {
        if (element instanceof PackageElement packageElement) {
            return "the package " + packageElement.getQualifiedName();
        }
        if (element instanceof TypeElement type) {
            return type.getQualifiedName().toString();
        }
        Element enclosing = element.getEnclosingElement();
        String name = element.getSimpleName().toString();
        return enclosing == null ? name : display(enclosing) + "." + name;
    }
}
