package dev.amplify4j.processor.front;

import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Takes down types. A mirror is never printed: its text differs between compilers. */
final class TypeReader {
    private static final String MODEL = "dev.amplify4j.annotations.Model";

    private TypeReader() {}

    static TypeDecl read(TypeMirror type) {
        boolean nullable = isNullable(type);
        if (type.getKind().isPrimitive()) {
            return new TypeDecl(Kind.PRIMITIVE, type.getKind().name().toLowerCase(Locale.ROOT), nullable, List.of());
        }
        if (type instanceof ArrayType array) {
            TypeDecl element = read(array.getComponentType());
            return new TypeDecl(Kind.ARRAY, element.display() + "[]", nullable, List.of(element));
        }
        if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            List<TypeDecl> arguments = new ArrayList<>();
            for (TypeMirror argument : declared.getTypeArguments()) {
                arguments.add(read(argument));
            }
            return new TypeDecl(
                    kind(element, arguments), element.getQualifiedName().toString(), nullable, arguments);
        }
        if (type.getKind() == TypeKind.ERROR && type instanceof DeclaredType missing) {
            String name = missing.asElement().getSimpleName().toString();
            return new TypeDecl(Kind.MISSING, name, nullable, List.of());
        }
        return type instanceof WildcardType wildcard
                ? wildcard(wildcard)
                : new TypeDecl(Kind.OPEN, "?", nullable, List.of());
    }

    private static TypeDecl wildcard(WildcardType type) {
        TypeMirror upper = type.getExtendsBound();
        TypeMirror lower = type.getSuperBound();
        if (upper != null) {
            return new TypeDecl(Kind.OPEN, "? extends", false, List.of(read(upper)));
        }
        return lower == null
                ? new TypeDecl(Kind.OPEN, "?", false, List.of())
                : new TypeDecl(Kind.OPEN, "? super", false, List.of(read(lower)));
    }

    /** Whether a type or element carries any annotation named {@code Nullable}. */
    static boolean isNullable(AnnotatedConstruct construct) {
        for (AnnotationMirror annotation : construct.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a type mentions one that does not exist yet: another processor may still write it. */
    static boolean isUnresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return isUnresolved(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                if (isUnresolved(argument)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The records without {@code @Model} that a type mentions. */
    static List<TypeElement> plainRecords(TypeMirror type) {
        List<TypeElement> records = new ArrayList<>();
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            if (element.getKind() == ElementKind.RECORD && kind(element, declared.getTypeArguments()) != Kind.MODEL) {
                records.add(element);
            }
            for (TypeMirror argument : declared.getTypeArguments()) {
                records.addAll(plainRecords(argument));
            }
        }
        return records;
    }

    private static Kind kind(TypeElement element, List<?> arguments) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(MODEL)) {
                return Kind.MODEL;
            }
        }
        if (element.getKind() == ElementKind.ENUM) {
            return Kind.ENUM;
        }
        if (!element.getTypeParameters().isEmpty() && arguments.isEmpty()) {
            return Kind.RAW;
        }
        return element.getKind() == ElementKind.RECORD ? Kind.RECORD : Kind.CLASS;
    }
}
