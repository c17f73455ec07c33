package dev.amplify4j.runtime.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.runtime.AwsCredentials;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Our signature against AWS's published example and against the SDK's signer. */
class SignatureV4Test {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:08:07Z"), ZoneOffset.UTC);

    @Test
    void signsAwsPublishedExample() {
        AwsCredentials credentials =
                new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", null);
        Clock then = Clock.fixed(Instant.parse("2015-08-30T12:36:00Z"), ZoneOffset.UTC);
        Map<String, String> headers = new SignatureV4(() -> credentials, "us-east-1", "service", then)
                .sign(URI.create("https://example.amazonaws.com/"), Map.of(), "");
        assertThat(headers)
                .containsEntry(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request,"
                                + " SignedHeaders=host;x-amz-date,"
                                + " Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://abcdefghijklmnopqrstuvwxyz.appsync-api.eu-central-1.amazonaws.com/graphql",
                "https://abcdefghijklmnopqrstuvwxyz.appsync-api.eu-central-1.amazonaws.com/graphql/connect",
                "http://127.0.0.1:4500/graphql"
            })
    void signsAsTheSdkDoes(String url) {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            String body = random.ints(random.nextInt(300), 1, 0xd800)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            AwsCredentials credentials = new AwsCredentials(
                    "AKIA" + i, "secret/+" + random.nextLong(), i % 2 == 0 ? null : "token+/=" + random.nextLong());
            Map<String, String> headers = new HashMap<>(Map.of("content-type", "application/json", "accept", "a,  b"));
            headers.put("x-amz-user-agent", "amplify4j");
            SignedRequest theirs = bySdk(credentials, URI.create(url), headers, body);
            headers.put("x-amz-content-sha256", header(theirs, "x-amz-content-sha256")); // the SDK always adds it
            Map<String, String> ours = new SignatureV4(() -> credentials, "eu-central-1", "appsync", CLOCK)
                    .sign(URI.create(url), headers, body);
            assertThat(ours.get("Authorization")).isEqualTo(header(theirs, "Authorization"));
        }
    }

    @Test
    void showsNoSecret() {
        AwsCredentials credentials = new AwsCredentials("AKIA", "SECRET", "TOKEN");
        SignatureV4 signature = new SignatureV4(() -> credentials, "r", "s", CLOCK);
        assertThat(signature.toString() + credentials).doesNotContain("SECRET").doesNotContain("TOKEN");
        assertThat(signature.sign(URI.create("http://h/"), Map.of(), "").toString())
                .doesNotContain("SECRET");
    }

    private static String header(SignedRequest request, String name) {
        return request.request().firstMatchingHeader(name).orElseThrow();
    }

    private static SignedRequest bySdk(AwsCredentials credentials, URI url, Map<String, String> headers, String body) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder().uri(url).method(SdkHttpMethod.POST);
        headers.forEach(request::putHeader);
        AwsCredentialsIdentity identity = credentials.sessionToken() == null
                ? AwsCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey())
                : AwsSessionCredentialsIdentity.create(
                        credentials.accessKeyId(), credentials.secretAccessKey(), credentials.sessionToken());
        return AwsV4HttpSigner.create()
                .sign(r -> r.identity(identity)
                        .request(request.build())
                        .payload(ContentStreamProvider.fromUtf8String(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "appsync")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-central-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, CLOCK));
    }
}
