package dev.amplify4j.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * AWS credentials, as an identity pool or a role gives them.
 *
 * @param accessKeyId which key it is
 * @param secretAccessKey the secret that signs; it never leaves the process
 * @param sessionToken what temporary credentials show besides; null for lasting ones
 */
public record AwsCredentials(
        String accessKeyId,
        String secretAccessKey,
        @Nullable String sessionToken) {
    /**
     * Credentials.
     *
     * @throws NullPointerException if key or secret is null
     */
    public AwsCredentials {
        Objects.requireNonNull(accessKeyId, "accessKeyId");
        Objects.requireNonNull(secretAccessKey, "secretAccessKey");
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "AwsCredentials[" + accessKeyId + "]";
    }
}
