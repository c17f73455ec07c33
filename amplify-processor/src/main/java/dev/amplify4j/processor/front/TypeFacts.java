package dev.amplify4j.processor.front;

import dev.amplify4j.schema.decl.RecordDecl.Shape;
import dev.amplify4j.schema.decl.RecordDecl.Visibility;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What every declaration of a type says of it.
 *
 * @param packageName its package; empty for the default package
 * @param nestedName its name, with {@code .} between those of nested types
 * @param shape what kind of type it is
 * @param visibility who can see it
 * @param generic whether it has type parameters
 */
record TypeFacts(String packageName, String nestedName, Shape shape, Visibility visibility, boolean generic) {
    static TypeFacts of(TypeElement type, Elements elements) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String qualified = type.getQualifiedName().toString();
        String nested = qualified.isEmpty()
                ? type.getSimpleName().toString()
                : qualified.substring(packageName.isEmpty() ? 0 : packageName.length() + 1);
        return new TypeFacts(
                packageName,
                nested,
                shape(type),
                visibility(type),
                !type.getTypeParameters().isEmpty());
    }

    private static Shape shape(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> type.getNestingKind() == NestingKind.LOCAL ? Shape.LOCAL_RECORD : Shape.RECORD;
            case INTERFACE -> Shape.INTERFACE;
            case ANNOTATION_TYPE -> Shape.ANNOTATION;
            case ENUM -> Shape.ENUM;
            default -> Shape.CLASS;
        };
    }

    private static Visibility visibility(TypeElement type) {
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
}
