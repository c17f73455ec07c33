package dev.amplify4j.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.sandbox.identity.AwsCredentials;
import dev.amplify4j.sandbox.identity.IdentityPool;
import dev.amplify4j.sandbox.identity.UnauthorizedException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Cognito's identity pool: identities for user-pool tokens and for guests, and their credentials. */
final class IdentityPoolEndpoint {
    static final String TARGET = "AWSCognitoIdentityService.";

    private final IdentityPool pool;

    IdentityPoolEndpoint(IdentityPool pool) {
        this.pool = pool;
    }

    Answer answer(String action, JsonNode request) {
        try {
            String login = login(request.path("Logins"));
            return switch (action) {
                case "GetId" -> Answer.cognito(Map.of("IdentityId", pool.identityId(login)));
                case "GetCredentialsForIdentity" ->
                    credentials(request.path("IdentityId").asText(), login);
                default ->
                    Answer.cognitoError("UnknownOperationException", "The sandbox does not serve " + action + ".");
            };
        } catch (UnauthorizedException e) {
            return Answer.cognitoError("NotAuthorizedException", "Invalid login token.");
        }
    }

    private Answer credentials(String identityId, String login) throws UnauthorizedException {
        if (!identityId.equals(pool.identityId(login))) {
            return Answer.cognitoError(
                    "NotAuthorizedException", "Access to Identity '" + identityId + "' is forbidden.");
        }
        AwsCredentials issued = pool.credentials(login);
        Map<String, Object> credentials = new LinkedHashMap<>();
        credentials.put("AccessKeyId", issued.accessKeyId());
        credentials.put("SecretKey", issued.secretAccessKey());
        credentials.put("SessionToken", issued.sessionToken());
        credentials.put("Expiration", issued.expiration().getEpochSecond());
        return Answer.cognito(Map.of("IdentityId", identityId, "Credentials", credentials));
    }

    /** The user pool's id token; empty for a guest. */
    private static String login(JsonNode logins) {
        return logins.isEmpty() ? "" : logins.elements().next().asText();
    }
}
