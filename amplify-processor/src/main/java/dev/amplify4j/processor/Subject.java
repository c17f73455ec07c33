package dev.amplify4j.processor;

import dev.amplify4j.processor.front.ElementReader;
import dev.amplify4j.processor.front.OperationsReader;
import java.util.Arrays;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The annotated types that are taken down as a whole, with what stands in them. */
enum Subject {
    /** A record with {@code @Model}. */
    MODEL("dev.amplify4j.annotations.Model") {
        @Override
        boolean isComplete(TypeElement type) {
            return ElementReader.isComplete(type);
        }

        @Override
        boolean isMember(Element element) {
            return ElementReader.isComponent(element);
        }
    },
    /** An interface with {@code @Operations}. */
    OPERATIONS("dev.amplify4j.annotations.Operations") {
        @Override
        boolean isComplete(TypeElement type) {
            return OperationsReader.isComplete(type);
        }

        @Override
        boolean isMember(Element element) {
            return element.getKind() == ElementKind.METHOD;
        }
    };

    private final String annotation;

    Subject(String annotation) {
        this.annotation = annotation;
    }

    /** Which of them an element is; null for every other element. */
    static @Nullable Subject of(Element element) {
        return element instanceof TypeElement type
                ? Arrays.stream(values()).filter(s -> s.isOn(type)).findFirst().orElse(null)
                : null;
    }

    /** Whether every type that such a type mentions is there. */
    abstract boolean isComplete(TypeElement type);

    /** Whether something in such a type is part of it, and not just somewhere in it. */
    abstract boolean isMember(Element element);

    /** Whether an element is taken down with the type that it is, or in which it stands. */
    static boolean covers(Element element) {
        TypeElement type = typeAround(element);
        Subject subject = type == null ? null : of(type);
        if (subject == null) {
            return false;
        }
        Element method = element.getKind() == ElementKind.PARAMETER ? element.getEnclosingElement() : null;
        Element member = method == null ? element : method;
        return member.equals(type) || subject.isMember(member);
    }

    /** The type that an element is or stands in; null for a package. */
    static @Nullable TypeElement typeAround(Element element) {
        Element owner = element;
        while (owner != null && !(owner instanceof TypeElement)) {
            owner = owner.getEnclosingElement();
        }
        return (TypeElement) owner;
    }

    private boolean isOn(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(a -> ((TypeElement) a.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation));
    }
}
