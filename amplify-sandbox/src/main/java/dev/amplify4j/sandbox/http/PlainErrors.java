package dev.amplify4j.sandbox.http;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Requests that fail before they reach an endpoint get an answer of the same form as all others, without details. */
final class PlainErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        answer(response.getStatus()).send(response, callback);
        return true;
    }

    private static Answer answer(int status) {
        String type =
                status < HttpStatus.INTERNAL_SERVER_ERROR_500 ? "MalformedHttpRequestException" : "InternalFailure";
        return Answer.error(status, type, HttpStatus.getMessage(status));
    }
}
