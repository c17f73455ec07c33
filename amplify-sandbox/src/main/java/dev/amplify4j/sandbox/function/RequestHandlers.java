package dev.amplify4j.sandbox.function;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Classes of AWS's Lambda library, called by reflection: the sandbox does not depend on that library. */
final class RequestHandlers {
    private static final String PACKAGE = "com.amazonaws.services.lambda.runtime.";
    private static final String METHOD = "handleRequest";

    private RequestHandlers() {}

    /**
     * Makes a handler of a {@code RequestHandler} or {@code RequestStreamHandler}.
     *
     * @throws FunctionException if the object is neither
     */
    static EventHandler of(String function, Object instance) throws FunctionException {
        Class<?> type = implemented(instance.getClass(), PACKAGE + "RequestHandler");
        if (type != null) {
            Type input = input(instance.getClass());
            Method method = method(type, Object.class, context(type));
            return event -> invoke(
                    method,
                    instance,
                    JavaValues.read("event", event, input),
                    LambdaContext.of(function, context(type)));
        }
        Class<?> stream = implemented(instance.getClass(), PACKAGE + "RequestStreamHandler");
        if (stream != null) {
            Method method = method(stream, InputStream.class, OutputStream.class, context(stream));
            return event -> stream(method, instance, event, LambdaContext.of(function, context(stream)));
        }
        throw HandlerClasses.refusal(
                function,
                instance.getClass().getName(),
                "implements neither RequestHandler nor RequestStreamHandler of " + PACKAGE,
                new ClassCastException());
    }

    private static @Nullable Object stream(Method method, Object instance, @Nullable Object event, Object context)
            throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        invoke(method, instance, new ByteArrayInputStream(Beans.MAPPER.writeValueAsBytes(event)), output, context);
        return output.size() == 0 ? null : Beans.MAPPER.readTree(output.toByteArray());
    }

    private static @Nullable Object invoke(Method method, Object instance, @Nullable Object... arguments)
            throws Exception {
        try {
            return method.invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Method method(Class<?> type, Class<?>... parameters) {
        try {
            return type.getMethod(METHOD, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is not the interface of the Lambda library", e);
        }
    }

    private static Class<?> context(Class<?> handler) {
        try {
            return Class.forName(PACKAGE + "Context", true, handler.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(PACKAGE + "Context is missing beside " + handler.getName(), e);
        }
    }

    private static @Nullable Class<?> implemented(Class<?> type, String name) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Class<?> candidate : at.getInterfaces()) {
                Class<?> found = candidate.getName().equals(name) ? candidate : implemented(candidate, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The type of the event: what the class says its RequestHandler takes, else plain data. */
    private static Type input(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Type candidate : at.getGenericInterfaces()) {
                if (candidate instanceof ParameterizedType handler
                        && handler.getRawType().getTypeName().equals(PACKAGE + "RequestHandler")) {
                    return handler.getActualTypeArguments()[0];
                }
            }
        }
        return Object.class;
    }

    /** The tree of a JSON document as plain data. */
    static @Nullable Object plain(JsonNode tree) {
        return Beans.MAPPER.convertValue(tree, Object.class);
    }
}
