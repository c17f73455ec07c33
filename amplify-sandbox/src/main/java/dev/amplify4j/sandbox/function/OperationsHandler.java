package dev.amplify4j.sandbox.function;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An implementation of the user's interface of operations: the field's name is that of the method in GraphQL, and the
 * arguments are its parameters in the schema's order, since a class file need not name its parameters.
 */
final class OperationsHandler implements FunctionHandler {
    private final Object instance;
    private final ArgumentNames order;

    OperationsHandler(Object instance, ArgumentNames order) {
        this.instance = instance;
        this.order = order;
    }

    @Override
    public @Nullable Object handle(Map<String, @Nullable Object> event) throws Exception {
        String type = String.valueOf(event.get("typeName"));
        String field = String.valueOf(event.get("fieldName"));
        Map<?, ?> given = event.get("arguments") instanceof Map<?, ?> map ? map : Map.of();
        List<String> names = order.of(type, field);
        Method method = method(field, names.size());
        Type[] types = method.getGenericParameterTypes();
        @Nullable Object[] values = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = JavaValues.read(names.get(i), given.get(names.get(i)), types[i]);
        }
        return call(method, values);
    }

    /** The interface's method, which {@code @Named} may name; else that of the class. */
    private Method method(String field, int parameters) {
        Stream<Class<?>> interfaces = Arrays.stream(instance.getClass().getInterfaces());
        return Stream.concat(interfaces, Stream.of(instance.getClass()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> GraphQlName.of(method).equals(field)
                        && method.getParameterCount() == parameters
                        && !method.isBridge())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(instance.getClass().getName() + " has no method for " + field
                                + " with " + parameters + " parameters: compile the models and their handlers again"));
    }

    private @Nullable Object call(Method method, @Nullable Object[] values) throws Exception {
        try {
            method.setAccessible(true);
            return method.invoke(instance, values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
