package dev.amplify4j.processor.cases;

import dev.amplify4j.sandbox.identity.AwsCredentials;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** How a caller proves who they are. */
interface Credentials {
    /** The headers that say so in a request, with names in lower case. */
    Map<String, String> headers(URI endpoint, String body);

    static Credentials header(String name, String value) {
        return (endpoint, body) -> Map.of(name, value);
    }

    /** Signs each request as AWS's SDK does. */
    static Credentials signed(AwsCredentials credentials) {
        AwsSessionCredentialsIdentity identity = AwsSessionCredentialsIdentity.create(
                credentials.accessKeyId(), credentials.secretAccessKey(), credentials.sessionToken());
        return (endpoint, body) -> {
            SdkHttpRequest request = SdkHttpRequest.builder()
                    .method(SdkHttpMethod.POST)
                    .uri(endpoint)
                    .putHeader("content-type", "application/json; charset=UTF-8")
                    .build();
            Map<String, String> headers = new HashMap<>();
            AwsV4HttpSigner.create()
                    .sign(signing -> signing.identity(identity)
                            .request(request)
                            .payload(ContentStreamProvider.fromString(body, StandardCharsets.UTF_8))
                            .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "appsync")
                            .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1"))
                    .request()
                    .forEachHeader((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            return headers;
        };
    }
}
