package dev.amplify4j.sandbox.datasource;

import dev.amplify4j.sandbox.function.FunctionException;
import dev.amplify4j.sandbox.function.Functions;
import org.jspecify.annotations.Nullable;

/** A Lambda function as AppSync's data source. */
final class LambdaClient implements DataSourceClient {
    private final Functions functions;
    private final String function;

    LambdaClient(Functions functions, String function) {
        this.functions = functions;
        this.function = function;
    }

    @Override
    public Outcome execute(@Nullable Object request, String asker) {
        RequestObject object = RequestObject.of("$", request);
        String operation = object.requiredText("operation");
        if (!operation.equals("Invoke")) {
            throw new InvalidRequestException(
                    operation.equals("BatchInvoke")
                            ? "The sandbox does not support the operation 'BatchInvoke'."
                            : "Unknown Lambda operation '" + operation + "'.");
        }
        object.allow("operation", "payload", "invocationType");
        String invocationType = object.text("invocationType");
        Object payload = object.members().get("payload");
        try {
            if (invocationType == null || invocationType.equals("RequestResponse")) {
                return Outcome.of(functions.invoke(function, payload));
            }
            if (invocationType.equals("Event")) {
                functions.send(function, payload);
                return Outcome.of(null);
            }
        } catch (FunctionException e) {
            return Outcome.failed(e.type(), e.getMessage());
        }
        throw new InvalidRequestException("'$[invocationType]' must be 'RequestResponse' or 'Event'.");
    }
}
