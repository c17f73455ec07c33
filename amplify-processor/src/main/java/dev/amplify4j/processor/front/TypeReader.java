package dev.amplify4j.processor.front;

import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
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
            List<TypeDecl> arguments =
                    declared.getTypeArguments().stream().map(TypeReader::read).toList();
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
        return construct.getAnnotationMirrors().stream()
                .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    /** Whether a type mentions one that does not exist yet: another processor may still write it. */
    static boolean isUnresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return isUnresolved(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(TypeReader::isUnresolved);
    }

    /** The records without {@code @Model} that a type mentions. */
    static Stream<TypeElement> plainRecords(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Stream.empty();
        }
        Stream<TypeElement> arguments = declared.getTypeArguments().stream().flatMap(TypeReader::plainRecords);
        boolean plain =
                element.getKind() == ElementKind.RECORD && kind(element, declared.getTypeArguments()) != Kind.MODEL;
        return plain ? Stream.concat(Stream.of(element), arguments) : arguments;
    }

    private static Kind kind(TypeElement element, List<?> arguments) {
        if (element.getAnnotationMirrors().stream()
                .anyMatch(a -> ((TypeElement) a.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(MODEL))) {
            return Kind.MODEL;
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
