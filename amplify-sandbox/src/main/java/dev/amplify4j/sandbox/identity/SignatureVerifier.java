package dev.amplify4j.sandbox.identity;

import dev.amplify4j.schema.plan.AuthenticationType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Verifies AWS's Signature Version 4 of requests to AppSync, and tells whose credentials signed. Thread-safe. */
final class SignatureVerifier {
    static final String SCHEME = "AWS4-HMAC-SHA256";

    private static final String SERVICE = "appsync";
    private static final Duration MAX_SKEW = Duration.ofMinutes(5);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern AUTHORIZATION = Pattern.compile(SCHEME
            + "\\s+Credential=([A-Z0-9]+)/(\\d{8})/([a-z0-9-]+)/([a-z0-9-]+)/aws4_request\\s*,"
            + "\\s*SignedHeaders=([a-z0-9;-]+)\\s*,\\s*Signature=([0-9a-f]{64})");

    private final CredentialsIssuer issuer;

    SignatureVerifier(CredentialsIssuer issuer) {
        this.issuer = issuer;
    }

    /** The parts of an authorization header. */
    private record Signature(
            String accessKeyId, String date, String region, String service, List<String> signedHeaders, String value) {
        String scope() {
            return date + "/" + region + "/" + service + "/aws4_request";
        }
    }

    Caller verify(Credentials request, String sourceIp, @Nullable UserPool pool) throws UnauthorizedException {
        Signature signature = signature(String.valueOf(request.authorization()));
        String time = request.headers().get("x-amz-date");
        String token = request.headers().get("x-amz-security-token");
        if (time == null
                || !time.startsWith(signature.date())
                || !signature.signedHeaders().contains("host")) {
            throw UnauthorizedException.incompleteSignature();
        }
        CredentialsIssuer.Opened opened = token == null ? null : issuer.open(token);
        if (opened == null || !opened.credentials().accessKeyId().equals(signature.accessKeyId())) {
            throw UnauthorizedException.unknownCredentials();
        }
        if (!isRecent(time) || !Instant.now().isBefore(opened.expiration())) {
            throw UnauthorizedException.signatureExpired();
        }
        String expected = sign(request, signature, time, opened.credentials().secretAccessKey());
        if (!MessageDigest.isEqual(bytes(expected), bytes(signature.value()))
                || !signature.service().equals(SERVICE)
                || !signature.region().equals(SandboxKeys.REGION)) {
            throw UnauthorizedException.wrongSignature();
        }
        return caller(opened.session(), sourceIp, pool);
    }

    private static Signature signature(String authorization) throws UnauthorizedException {
        Matcher parts = AUTHORIZATION.matcher(authorization.trim());
        if (!parts.matches()) {
            throw UnauthorizedException.incompleteSignature();
        }
        return new Signature(
                parts.group(1),
                parts.group(2),
                parts.group(3),
                parts.group(4),
                Arrays.asList(parts.group(5).split(";", -1)),
                parts.group(6));
    }

    private static boolean isRecent(String time) {
        try {
            Instant signed = Instant.from(DATE.parse(time));
            return Duration.between(signed, Instant.now()).abs().compareTo(MAX_SKEW) <= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String sign(Credentials request, Signature signature, String time, String secret) {
        StringBuilder canonical =
                new StringBuilder("POST\n").append(request.path()).append("\n\n");
        for (String name : signature.signedHeaders()) {
            String value = String.valueOf(request.headers().get(name)).trim().replaceAll(" +", " ");
            canonical.append(name).append(':').append(value).append('\n');
        }
        canonical
                .append('\n')
                .append(String.join(";", signature.signedHeaders()))
                .append('\n')
                .append(sha256(bytes(request.body())));
        String toSign = SCHEME + "\n" + time + "\n" + signature.scope() + "\n" + sha256(bytes(canonical.toString()));
        byte[] key = bytes("AWS4" + secret);
        for (String part : signature.scope().split("/", -1)) {
            key = Hmac.sha256(key, part);
        }
        return HexFormat.of().formatHex(Hmac.sha256(key, toSign));
    }

    private static Caller caller(CredentialsIssuer.Session session, String sourceIp, @Nullable UserPool pool) {
        LocalRole role = session.role();
        boolean signedIn = role.kind() == LocalRole.Kind.AUTHENTICATED;
        Map<String, @Nullable Object> identity = new LinkedHashMap<>();
        identity.put("accountId", LocalIdentityPool.ACCOUNT);
        boolean function = role.kind() == LocalRole.Kind.FUNCTION;
        identity.put("cognitoIdentityPoolId", function ? null : LocalIdentityPool.ID);
        identity.put(
                "cognitoIdentityId",
                function ? null : LocalIdentityPool.identityId(signedIn ? String.valueOf(session.username()) : ""));
        identity.put("cognitoIdentityAuthType", function ? null : signedIn ? "authenticated" : "unauthenticated");
        identity.put(
                "cognitoIdentityAuthProvider",
                signedIn && pool != null ? provider(pool, String.valueOf(session.username())) : null);
        identity.put("sourceIp", List.of(sourceIp));
        String arn = arn(role);
        identity.put("userArn", arn);
        identity.put(
                "username", "AROASANDBOX" + arn.substring(arn.lastIndexOf('/')).replace('/', ':'));
        return new Caller(AuthenticationType.AWS_IAM, identity, Set.of(), role, Set.of());
    }

    private static String arn(LocalRole role) {
        return switch (role.kind()) {
            case AUTHENTICATED -> LocalIdentityPool.AUTHENTICATED_ROLE_ARN;
            case UNAUTHENTICATED -> LocalIdentityPool.UNAUTHENTICATED_ROLE_ARN;
            case FUNCTION -> LocalIdentityPool.functionRoleArn(String.valueOf(role.function())) + role.function();
        };
    }

    /** How Cognito names the user pool and the user of an identity. */
    private static String provider(UserPool pool, String username) {
        String name = pool.issuer().substring("https://".length());
        return "\"" + name + "\",\"" + name + ":CognitoSignIn:" + User.sub(username) + "\"";
    }

    private static String sha256(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
