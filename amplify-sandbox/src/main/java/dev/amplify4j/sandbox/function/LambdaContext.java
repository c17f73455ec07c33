package dev.amplify4j.sandbox.function;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The second argument of a Lambda handler. */
final class LambdaContext {
    private static final System.Logger LOG = System.getLogger("dev.amplify4j.sandbox.function");
    private static final int REMAINING_MILLIS = 30_000;
    private static final int MEMORY_MEGABYTES = 512;

    private LambdaContext() {}

    /** Makes an object of the Lambda library's interface {@code Context}. */
    static Object of(String function, Class<?> contextType) {
        String requestId = UUID.randomUUID().toString();
        return Proxy.newProxyInstance(
                contextType.getClassLoader(),
                new Class<?>[] {contextType},
                (proxy, method, arguments) -> answer(function, requestId, proxy, method));
    }

    private static @Nullable Object answer(String function, String requestId, Object proxy, Method method) {
        return switch (method.getName()) {
            case "getFunctionName" -> function;
            case "getAwsRequestId" -> requestId;
            case "getFunctionVersion" -> "$LATEST";
            case "getInvokedFunctionArn" -> "arn:aws:lambda:us-east-1:000000000000:function:" + function;
            case "getLogGroupName" -> "/aws/lambda/" + function;
            case "getLogStreamName" -> "sandbox";
            case "getRemainingTimeInMillis" -> REMAINING_MILLIS;
            case "getMemoryLimitInMB" -> MEMORY_MEGABYTES;
            case "getLogger" -> logger(function, method.getReturnType());
            case "toString" -> "Context[" + function + "]";
            case "hashCode" -> System.identityHashCode(proxy);
            default -> null; // no Cognito identity, no client
        };
    }

    private static Object logger(String function, Class<?> loggerType) {
        return Proxy.newProxyInstance(
                loggerType.getClassLoader(), new Class<?>[] {loggerType}, (proxy, method, arguments) -> {
                    if (method.getName().equals("log") && arguments != null) {
                        Object message = arguments[0] instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.UTF_8)
                                : arguments[0];
                        LOG.log(System.Logger.Level.INFO, function + ": " + message);
                    }
                    return null;
                });
    }
}
