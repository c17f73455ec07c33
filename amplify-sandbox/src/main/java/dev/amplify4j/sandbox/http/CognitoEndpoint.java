package dev.amplify4j.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.identity.User;
import dev.amplify4j.sandbox.identity.UserPool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/** The part of Cognito's API that turns a user name and a password into tokens: InitiateAuth with USER_PASSWORD_AUTH. */
final class CognitoEndpoint {
    private static final String INITIATE_AUTH = "AWSCognitoIdentityProviderService.InitiateAuth";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final UserPool pool;
    private final IdentityPoolEndpoint identities;

    CognitoEndpoint(UserPool pool, IdentityPoolEndpoint identities) {
        this.pool = pool;
        this.identities = identities;
    }

    Answer post(Request request) throws IOException {
        String target = request.getHeaders().get("x-amz-target");
        boolean identity = target != null && target.startsWith(IdentityPoolEndpoint.TARGET);
        if (!INITIATE_AUTH.equals(target) && !identity) {
            return Answer.cognitoError(
                    "UnknownOperationException", "The sandbox serves InitiateAuth with USER_PASSWORD_AUTH only.");
        }
        try {
            JsonNode body = MAPPER.readTree(new String(Body.read(request), StandardCharsets.UTF_8));
            return identity
                    ? identities.answer(target.substring(IdentityPoolEndpoint.TARGET.length()), body)
                    : initiateAuth(body);
        } catch (JsonProcessingException e) {
            return Answer.cognitoError("SerializationException", "The request is no JSON.");
        } catch (Body.TooLargeException e) {
            return new Answer(HttpStatus.PAYLOAD_TOO_LARGE_413, null, "application/x-amz-json-1.1", Map.of());
        }
    }

    private Answer initiateAuth(JsonNode request) {
        if (!"USER_PASSWORD_AUTH".equals(request.path("AuthFlow").asText())) {
            return Answer.cognitoError(
                    "InvalidParameterException", "The sandbox serves the flow USER_PASSWORD_AUTH only.");
        }
        if (!pool.clientId().equals(request.path("ClientId").asText())) {
            return Answer.cognitoError("ResourceNotFoundException", "User pool client does not exist.");
        }
        JsonNode parameters = request.path("AuthParameters");
        User user = pool.user(parameters.path("USERNAME").asText());
        if (user == null || !user.hasPassword(parameters.path("PASSWORD").asText())) {
            return Answer.cognitoError("NotAuthorizedException", "Incorrect username or password.");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("AccessToken", pool.accessToken(user.name(), user.groups()));
        result.put("ExpiresIn", UserPool.TOKEN_LIFE.toSeconds());
        result.put("IdToken", pool.idToken(user.name(), user.groups()));
        result.put("TokenType", "Bearer");
        return Answer.cognito(Map.of("AuthenticationResult", result, "ChallengeParameters", Map.of()));
    }
}
