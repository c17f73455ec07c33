package dev.amplify4j.it;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.sandbox.AmplifySandbox;
import dev.amplify4j.sandbox.identity.AwsCredentials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Those whom scripts of the official client call as, in a file that {@code session.mjs} reads. */
final class Callers {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> credentials = new LinkedHashMap<>();

    Callers token(String name, String token) {
        tokens.put(name, token);
        return this;
    }

    Callers credentials(String name, AwsCredentials own) {
        credentials.put(
                name,
                Map.of(
                        "accessKeyId", own.accessKeyId(),
                        "secretAccessKey", own.secretAccessKey(),
                        "sessionToken", own.sessionToken()));
        return this;
    }

    /** Runs a script against the sandbox, as these callers. */
    NpmProject.Run run(String script, AmplifySandbox sandbox, Path folder, String... more)
            throws IOException, InterruptedException {
        Path file = folder.resolve("callers.json");
        MAPPER.writeValue(file.toFile(), Map.of("tokens", tokens, "credentials", credentials));
        String[] arguments = new String[2 + more.length];
        arguments[0] = sandbox.outputs().toAbsolutePath().toString();
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return NpmProject.node(script, arguments);
    }
}
