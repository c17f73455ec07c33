package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.AuthMode;
import dev.amplify4j.runtime.internal.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code data} part of amplify_outputs.json. */
record Outputs(
        URI endpoint,
        @Nullable String region,
        @Nullable String apiKey,
        @Nullable AuthMode defaultMode) {
    private static final String FILE = "amplify_outputs.json";
    private static final String PROPERTY = "amplify.outputs";
    private static final String VARIABLE = "AMPLIFY_OUTPUTS";
    private static final int LONGEST = 8 * 1024 * 1024;

    /** Where an application's outputs are: system property, environment, working directory, class path. */
    static Outputs find() {
        String place = System.getProperty(PROPERTY, System.getenv(VARIABLE));
        if (place != null) {
            return read(Path.of(place));
        }
        if (Files.exists(Path.of(FILE))) {
            return read(Path.of(FILE));
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? Outputs.class.getClassLoader() : context;
        try (InputStream resource = loader.getResourceAsStream(FILE)) {
            if (resource == null) {
                throw new IllegalStateException(
                        "There is no " + FILE + ": start the sandbox or deploy, then name the file"
                                + " with -D" + PROPERTY + ", " + VARIABLE + " or builder().outputs(...), or use"
                                + " builder().endpoint(...).");
            }
            return parse(resource.readNBytes(LONGEST), "the " + FILE + " of the class path");
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + FILE + " from the class path failed", e);
        }
    }

    static Outputs read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in.readNBytes(LONGEST), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file + " failed. Name a file that is there.", e);
        }
    }

    private static Outputs parse(byte[] text, String place) {
        Map<String, @Nullable Object> outputs = Json.readObject(text)
                .orElseThrow(() -> new IllegalStateException(
                        place + " is no JSON object. Write it anew: start the" + " sandbox or deploy."));
        Map<String, @Nullable Object> data = Caller.object(outputs.get("data"));
        if (data == null || !(data.get("url") instanceof String url)) {
            throw new IllegalStateException(place
                    + " has no data.url: its backend has no data API. Deploy one, or use builder().endpoint(...).");
        }
        return new Outputs(
                URI.create(url),
                data.get("aws_region") instanceof String region ? region : null,
                data.get("api_key") instanceof String key ? key : null,
                mode(data.get("default_authorization_type")));
    }

    private static @Nullable AuthMode mode(@Nullable Object type) {
        return switch (String.valueOf(type)) {
            case "API_KEY" -> AuthMode.API_KEY;
            case "AMAZON_COGNITO_USER_POOLS" -> AuthMode.USER_POOL;
            case "AWS_IAM" -> AuthMode.IAM;
            case "OPENID_CONNECT" -> AuthMode.OIDC;
            case "AWS_LAMBDA" -> AuthMode.LAMBDA;
            default -> null;
        };
    }
}
