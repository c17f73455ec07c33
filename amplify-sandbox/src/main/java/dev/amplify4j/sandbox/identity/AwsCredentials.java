package dev.amplify4j.sandbox.identity;

import java.time.Instant;

/**
 * Temporary credentials of the sandbox, for signing requests as AWS does.
 *
 * @param accessKeyId the access key's id
 * @param secretAccessKey the secret that signs
 * @param sessionToken value of {@code x-amz-security-token}
 * @param expiration when they are refused
 */
public record AwsCredentials(String accessKeyId, String secretAccessKey, String sessionToken, Instant expiration) {
    /** Hides the secrets. */
    @Override
    public String toString() {
        return "AwsCredentials[" + accessKeyId + "]";
    }
}
