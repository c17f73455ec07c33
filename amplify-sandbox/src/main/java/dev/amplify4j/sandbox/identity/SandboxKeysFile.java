package dev.amplify4j.sandbox.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** The keys of a sandbox with a data directory: a file that only its owner may read. */
public final class SandboxKeysFile {
    private static final JsonMapper MAPPER = new JsonMapper();

    private SandboxKeysFile() {}

    /**
     * Reads the keys, or makes and stores them when there are none yet. An expired API key is replaced.
     *
     * @param file where the keys are kept
     * @param apiKeyLife how long an API key lives
     * @return the keys
     * @throws IOException if the file cannot be read or written, or holds something else
     */
    public static SandboxKeys readOrCreate(Path file, Duration apiKeyLife) throws IOException {
        if (!Files.exists(file)) {
            return write(SandboxKeys.generate(), file);
        }
        SandboxKeys keys = read(file);
        boolean expired =
                !apiKeyLife.isZero() && !keys.apiKeyCreated().plus(apiKeyLife).isAfter(Instant.now());
        return expired ? write(keys.withNewApiKey(), file) : keys;
    }

    private static SandboxKeys read(Path file) throws IOException {
        try {
            JsonNode json = MAPPER.readTree(file.toFile());
            return new SandboxKeys(
                    text(json, "userPoolId"),
                    text(json, "userPoolClientId"),
                    text(json, "apiKey"),
                    Instant.parse(text(json, "apiKeyCreated")),
                    text(json, "credentialsSecret"),
                    SigningKey.of(RSAKey.parse(json.path("signingKey").toString())));
        } catch (JsonProcessingException | ParseException | DateTimeException | IllegalArgumentException e) {
            // The cause stays out: it may quote the private key.
            throw new IOException(file + " does not hold the keys of a sandbox: delete it to get new ones");
        }
    }

    private static String text(JsonNode json, String member) {
        JsonNode value = json.path(member);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(member);
        }
        return value.textValue();
    }

    private static SandboxKeys write(SandboxKeys keys, Path file) throws IOException {
        ObjectNode json = MAPPER.createObjectNode()
                .put("userPoolId", keys.userPoolId())
                .put("userPoolClientId", keys.userPoolClientId())
                .put("apiKey", keys.apiKey())
                .put("apiKeyCreated", keys.apiKeyCreated().toString())
                .put("credentialsSecret", keys.credentialsSecret());
        json.set("signingKey", MAPPER.readTree(keys.signingKey().get().toJSONString()));
        Path directory = file.toAbsolutePath().getParent();
        Path draft = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(
                        directory,
                        "keys",
                        ".tmp",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(directory, "keys", ".tmp");
        Files.write(draft, MAPPER.writeValueAsBytes(json));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return keys;
    }
}
