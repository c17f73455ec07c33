package dev.amplify4j.runtime.internal.protocol;

import dev.amplify4j.runtime.AwsCredentials;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * AWS Signature Version 4 of {@code POST} requests without a query.
 *
 * @param credentials asked for anew with each request
 * @param region such as {@code eu-central-1}
 * @param service such as {@code appsync}
 * @param clock tells when a request is signed
 */
public record SignatureV4(Supplier<AwsCredentials> credentials, String region, String service, Clock clock)
        implements RequestSigner {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** Headers that proxies leave alone, and that say what the request is. */
    private static final Set<String> SIGNED = Set.of("accept", "content-encoding", "content-type");

    @Override
    public Map<String, String> sign(URI url, Map<String, String> headers, String body) {
        AwsCredentials shown = credentials.get();
        Instant now = clock.instant();
        String time = TIME.format(now.atOffset(ZoneOffset.UTC));
        Map<String, String> all = new TreeMap<>(headers);
        all.put("x-amz-date", time);
        if (shown.sessionToken() != null) {
            all.put("x-amz-security-token", shown.sessionToken());
        }
        SortedMap<String, String> signed = signed(all, url);
        String names = String.join(";", signed.keySet());
        String scope = DATE.format(now.atOffset(ZoneOffset.UTC)) + "/" + region + "/" + service + "/aws4_request";
        String canonical = canonical(url, signed, names, body);
        String text = ALGORITHM + "\n" + time + "\n" + scope + "\n" + hash(canonical);
        byte[] key = ("AWS4" + shown.secretAccessKey()).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        String signature = HexFormat.of().formatHex(hmac(key, text));
        all.put(
                "Authorization",
                ALGORITHM + " Credential=" + shown.accessKeyId() + "/" + scope + ", SignedHeaders=" + names
                        + ", Signature=" + signature);
        return all;
    }

    private static SortedMap<String, String> signed(Map<String, String> headers, URI url) {
        SortedMap<String, String> signed = new TreeMap<>();
        headers.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (SIGNED.contains(lower) || lower.startsWith("x-amz-")) {
                signed.put(lower, value.strip().replaceAll(" +", " "));
            }
        });
        signed.put("host", url.getAuthority());
        return signed;
    }

    private static String canonical(URI url, SortedMap<String, String> headers, String names, String body) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        return "POST\n" + path + "\n\n" + lines + "\n" + names + "\n" + hash(body);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** Says nothing of the credentials. */
    @Override
    public String toString() {
        return "SignatureV4[" + region + "/" + service + "]";
    }
}
