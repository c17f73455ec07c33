package dev.amplify4j.sandbox.http;

import dev.amplify4j.sandbox.identity.IdentityPool;
import dev.amplify4j.sandbox.identity.UserPool;
import java.util.Map;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Which endpoint answers what; everything that fails below is an answer, never a stack trace. */
final class Routes extends Handler.Abstract {
    /** Path of the GraphQL endpoint. */
    static final String GRAPHQL = "/graphql";

    /** Path that answers once the sandbox does. */
    static final String HEALTH = "/health";

    private static final System.Logger LOG = System.getLogger(Routes.class.getName());

    private final GraphQlEndpoint graphql;
    private final CognitoEndpoint cognito;
    private final UserPool pool;

    Routes(GraphQlEndpoint graphql, UserPool pool, IdentityPool identities) {
        this.graphql = graphql;
        this.cognito = new CognitoEndpoint(pool, new IdentityPoolEndpoint(identities));
        this.pool = pool;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Answer answer;
        try {
            answer = answer(request);
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "cannot answer " + request.getMethod(), e);
            answer = Answer.error(HttpStatus.INTERNAL_SERVER_ERROR_500, "InternalFailure", "Internal failure.");
        }
        answer.send(response, callback);
        return true;
    }

    private Answer answer(Request request) throws Exception {
        String path = Request.getPathInContext(request);
        boolean post = HttpMethod.POST.is(request.getMethod());
        boolean get = HttpMethod.GET.is(request.getMethod());
        if (post && path.equals(GRAPHQL)) {
            return graphql.post(request);
        }
        if (post && path.equals("/")) {
            return cognito.post(request);
        }
        if (get && path.equals("/" + pool.id() + "/.well-known/jwks.json")) {
            return Answer.ok(pool.jwks().toJSONObject());
        }
        if (get && path.equals(HEALTH)) {
            return Answer.ok(Map.of("status", "ok"));
        }
        if (path.equals(GRAPHQL) || path.equals("/")) {
            return Answer.error(HttpStatus.METHOD_NOT_ALLOWED_405, "UnknownOperationException", "Send a POST request.");
        }
        return Answer.error(HttpStatus.NOT_FOUND_404, "UnknownOperationException", "There is nothing here.");
    }
}
