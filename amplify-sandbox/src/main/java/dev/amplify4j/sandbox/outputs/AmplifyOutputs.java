package dev.amplify4j.sandbox.outputs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.sandbox.identity.ApiKey;
import dev.amplify4j.sandbox.identity.AwsCredentials;
import dev.amplify4j.sandbox.identity.CredentialsIssuer;
import dev.amplify4j.sandbox.identity.LocalIdentityPool;
import dev.amplify4j.sandbox.identity.SandboxKeys;
import dev.amplify4j.sandbox.identity.UserPool;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The contents of {@code amplify_outputs.json}, version 1.4 of the official format.
 *
 * @param json the text
 */
public record AmplifyOutputs(String json) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * Describes a running sandbox.
     *
     * @param port the port on localhost
     * @param api settings of the API
     * @param modelIntrospection what the official clients read about models
     * @param pool the user pool
     * @param apiKey the API key; null when the API has none
     * @param credentials makes credentials for guests, when the API accepts signed requests
     * @return the outputs
     */
    public static AmplifyOutputs of(
            int port,
            Api api,
            JsonNode modelIntrospection,
            UserPool pool,
            @Nullable ApiKey apiKey,
            CredentialsIssuer credentials) {
        String authority = "localhost:" + port;
        ObjectNode root = MAPPER.createObjectNode().put("version", "1.4");
        root.putObject("auth")
                .put("aws_region", SandboxKeys.REGION)
                .put("user_pool_id", pool.id())
                .put("user_pool_client_id", pool.clientId());
        // In upper case, because the official client turns "http://" into "wss://", and leaves "HTTP://" alone.
        ObjectNode data = root.putObject("data")
                .put("aws_region", SandboxKeys.REGION)
                .put("url", "HTTP://" + authority + "/graphql")
                .put(
                        "default_authorization_type",
                        api.defaultAuthenticationType().name());
        ArrayNode additional = data.putArray("authorization_types");
        for (AuthenticationType type : api.additionalAuthenticationTypes()) {
            additional.add(type.name());
        }
        if (apiKey != null) {
            data.put("api_key", apiKey.value());
        }
        data.set("model_introspection", modelIntrospection);
        ObjectNode local = root.putObject("custom").putObject("local");
        if (api.accepts(AuthenticationType.AWS_IAM)) {
            local.put("identity_pool_id", LocalIdentityPool.ID)
                    .put("identity_pool_endpoint", "http://" + authority + "/")
                    .set("guest_credentials", credentials(credentials.forGuest()));
        }
        local.put("graphql_endpoint", "http://" + authority + "/graphql")
                .put("realtime_endpoint", "ws://" + authority + "/graphql/realtime")
                .put("user_pool_endpoint", "http://" + authority + "/")
                .put("jwks_uri", "http://" + authority + "/" + pool.id() + "/.well-known/jwks.json");
        try {
            return new AmplifyOutputs(MAPPER.writeValueAsString(root) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the outputs", e);
        }
    }

    private static ObjectNode credentials(AwsCredentials credentials) {
        return MAPPER.createObjectNode()
                .put("access_key_id", credentials.accessKeyId())
                .put("secret_access_key", credentials.secretAccessKey())
                .put("session_token", credentials.sessionToken())
                .put("expiration", credentials.expiration().toString());
    }

    /**
     * Writes the file at once: a reader sees the old or the new one, never half of it.
     *
     * @param file where to write; its directory is made when it is missing
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(directory, file.getFileName().toString(), ".tmp");
        try {
            Files.writeString(draft, json, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Hides the API key. */
    @Override
    public String toString() {
        return "AmplifyOutputs[" + json.length() + " characters]";
    }
}
