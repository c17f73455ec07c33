package dev.amplify4j.processor.front;

import dev.amplify4j.schema.decl.HandlerTypeDecl;
import dev.amplify4j.schema.decl.RecordDecl.Visibility;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Takes down classes that answer custom operations. */
final class HandlerTypes {
    private final Elements elements;

    HandlerTypes(Elements elements) {
        this.elements = elements;
    }

    /** The class of a name; null when it is none, such as {@code void}. */
    @Nullable
    HandlerTypeDecl read(String canonicalName) {
        TypeElement type = elements.getTypeElement(canonicalName);
        if (type == null) {
            return null;
        }
        TypeFacts facts = TypeFacts.of(type, elements);
        Set<String> supertypes = new TreeSet<>();
        addSupertypes(type, supertypes);
        return new HandlerTypeDecl(
                facts.packageName(),
                facts.nestedName(),
                facts.visibility() == Visibility.PUBLIC && isInstantiable(type),
                List.copyOf(supertypes));
    }

    private static boolean isInstantiable(TypeElement type) {
        boolean outer = type.getNestingKind() == NestingKind.TOP_LEVEL;
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && (outer || type.getModifiers().contains(Modifier.STATIC))
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(c ->
                                c.getParameters().isEmpty() && c.getModifiers().contains(Modifier.PUBLIC));
    }

    private static void addSupertypes(TypeElement type, Set<String> found) {
        Stream<? extends TypeMirror> direct =
                Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
        direct.filter(DeclaredType.class::isInstance)
                .map(t -> (TypeElement) ((DeclaredType) t).asElement())
                .filter(t -> found.add(t.getQualifiedName().toString()))
                .forEach(t -> addSupertypes(t, found));
    }
}
