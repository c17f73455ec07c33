package dev.amplify4j.sandbox.function;

import dev.amplify4j.schema.plan.Function;
import java.lang.reflect.InvocationTargetException;

/** Makes handlers of the classes that a plan names. */
final class HandlerClasses {
    private final ClassLoader loader;
    private final ArgumentNames arguments;

    HandlerClasses(ClassLoader loader, ArgumentNames arguments) {
        this.loader = loader;
        this.arguments = arguments;
    }

    /**
     * Makes the handler of a function whose class is known.
     *
     * @throws FunctionException if the class is missing or cannot be a handler; the message says why
     */
    EventHandler load(Function function) throws FunctionException {
        String name = String.valueOf(function.handlerClass());
        Object instance = instance(function.name(), name);
        return function.handlerKind() == Function.HandlerKind.OPERATIONS
                ? EventHandler.of(function.name(), new OperationsHandler(instance, arguments))
                : RequestHandlers.of(function.name(), instance);
    }

    private Object instance(String function, String name) throws FunctionException {
        try {
            var constructor = Class.forName(name, true, loader).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ClassNotFoundException e) {
            throw refusal(function, name, "is not in the class directories: compile it, and name its directory", e);
        } catch (NoSuchMethodException e) {
            throw refusal(function, name, "has no constructor without parameters", e);
        } catch (InvocationTargetException e) {
            throw refusal(function, name, "cannot be made: " + e.getCause(), e);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw refusal(function, name, "cannot be made: " + e, e);
        }
    }

    static FunctionException refusal(String function, String className, String reason, Throwable cause) {
        return new FunctionException(
                FunctionException.UNHANDLED,
                "The handler " + className + " of the function '" + function + "' " + reason + ".",
                cause);
    }
}
