package dev.amplify4j.sandbox.function;

import dev.amplify4j.annotations.Named;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** What something in Java is called in GraphQL. */
final class GraphQlName {
    private GraphQlName() {}

    static String of(Method method) {
        return named(method, method.getName());
    }

    static String of(RecordComponent component) {
        return named(component, component.getName());
    }

    static String of(Enum<?> constant) {
        try {
            return named(constant.getDeclaringClass().getField(constant.name()), constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a constant is a field of its enum", e);
        }
    }

    private static String named(AnnotatedElement element, String otherwise) {
        @Nullable Named named = element.getAnnotation(Named.class);
        return named == null ? otherwise : named.value();
    }
}
