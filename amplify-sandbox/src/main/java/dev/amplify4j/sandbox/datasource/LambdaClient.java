package dev.amplify4j.sandbox.datasource;

import dev.amplify4j.sandbox.function.FunctionException;
import dev.amplify4j.sandbox.function.Functions;
import java.util.Collections;
import java.util.List;
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
        try {
            return switch (operation) {
                case "Invoke" -> invoke(object);
                case "BatchInvoke" -> batch(object);
                default -> throw new InvalidRequestException("Unknown Lambda operation '" + operation + "'.");
            };
        } catch (FunctionException e) {
            return Outcome.failed(e.type(), e.getMessage());
        }
    }

    private Outcome invoke(RequestObject request) throws FunctionException {
        request.allow("operation", "payload", "invocationType");
        String invocationType = request.text("invocationType");
        Object payload = request.members().get("payload");
        if (invocationType == null || invocationType.equals("RequestResponse")) {
            return Outcome.of(functions.invoke(function, payload));
        }
        if (invocationType.equals("Event")) {
            functions.send(function, payload);
            return Outcome.of(null);
        }
        throw new InvalidRequestException("'$[invocationType]' must be 'RequestResponse' or 'Event'.");
    }

    /** AppSync decides how many payloads of a field make a batch; here each is one of its own. */
    private Outcome batch(RequestObject request) throws FunctionException {
        request.allow("operation", "payload");
        List<@Nullable Object> payloads =
                Collections.singletonList(request.members().get("payload"));
        Object answer = functions.invoke(function, payloads);
        if (answer instanceof List<?> results && results.size() == payloads.size()) {
            return Outcome.of(results.get(0));
        }
        return Outcome.failed(
                "Lambda:Unhandled",
                "The function '" + function + "' must answer a batch with a list of as many results as the batch has"
                        + " payloads, which was " + payloads.size() + ".");
    }
}
