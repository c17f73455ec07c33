package dev.amplify4j.processor.front;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.RecordDecl.Shape;
import dev.amplify4j.schema.decl.RecordDecl.Visibility;
import dev.amplify4j.schema.decl.TypeDecl;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

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
     * @return false when a component's type does not exist yet, as another processor may write it in a later round
     */
    public static boolean isComplete(TypeElement model) {
        return model.getRecordComponents().stream().noneMatch(c -> TypeReader.isUnresolved(c.asType()));
    }

    /**
     * Takes down a model.
     *
     * @param type a type with {@code @Model}
     * @return the declaration
     */
    public RecordDecl model(TypeElement type) {
        Javadoc doc = Javadoc.parse(elements.getDocComment(type));
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        List<ComponentDecl> components = type.getRecordComponents().stream()
                .map(c -> component(type, c, doc))
                .toList();
        return new RecordDecl(
                sources.of(type, null, null),
                packageName,
                nestedName(type, packageName),
                shape(type),
                visibility(type),
                !type.getTypeParameters().isEmpty(),
                annotations.read(type, type.getAnnotationMirrors()),
                components,
                doc.body());
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
        PackageElement packageElement = elements.getPackageOf(element);
        Element place = element instanceof RecordComponentElement component
                        && element.getEnclosingElement() instanceof TypeElement owner
                ? place(owner, component)
                : element;
        return annotations.read(place, place.getAnnotationMirrors()).stream()
                .map(a -> new PlaceDecl(packageElement.getQualifiedName().toString(), display(element), a))
                .toList();
    }

    private ComponentDecl component(TypeElement record, RecordComponentElement component, Javadoc doc) {
        String name = component.getSimpleName().toString();
        Element place = place(record, component);
        TypeDecl type = TypeReader.read(component.asType());
        Element accessor = component.getAccessor();
        boolean nullable = TypeReader.isNullable(component)
                || TypeReader.isNullable(place)
                || (accessor != null && TypeReader.isNullable(accessor));
        return new ComponentDecl(
                sources.of(place, null, null),
                name,
                nullable ? type.asNullable() : type,
                annotations.read(place, place, component, component.asType()),
                doc.param(name));
    }

    /** The component's private field: javac 17 knows no position of the component itself. */
    private static Element place(TypeElement record, RecordComponentElement component) {
        return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .filter(f -> f.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(component);
    }

    private static boolean isComponent(Element field) {
        return field.getEnclosingElement() instanceof TypeElement owner
                && owner.getRecordComponents().stream()
                        .anyMatch(c -> c.getSimpleName().equals(field.getSimpleName()));
    }

    /** The name below the package; a local type has its simple one alone. */
    static String nestedName(TypeElement type, String packageName) {
        String qualified = type.getQualifiedName().toString();
        return qualified.isEmpty()
                ? type.getSimpleName().toString()
                : qualified.substring(packageName.isEmpty() ? 0 : packageName.length() + 1);
    }

    static Shape shape(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> type.getNestingKind() == NestingKind.LOCAL ? Shape.LOCAL_RECORD : Shape.RECORD;
            case INTERFACE, ANNOTATION_TYPE -> Shape.INTERFACE;
            case ENUM -> Shape.ENUM;
            default -> Shape.CLASS;
        };
    }

    static Visibility visibility(TypeElement type) {
        Visibility visibility = Visibility.PUBLIC;
        for (Element e = type; e != null && e.getKind() != ElementKind.PACKAGE; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE) || e.getModifiers().contains(Modifier.PROTECTED)) {
                return Visibility.PRIVATE;
            }
            if (!e.getModifiers().contains(Modifier.PUBLIC)) {
                visibility = Visibility.PACKAGE;
            }
        }
        return visibility;
    }

    private static String display(Element element) {
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
