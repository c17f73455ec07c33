package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.amplify4j.sandbox.identity.SandboxKeys;
import dev.amplify4j.sandbox.identity.SandboxKeysFile;
import dev.amplify4j.sandbox.identity.UserPool;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is let in: tokens, keys and all ways to forge them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthenticationTest {
    private static final String QUERY = "{\"query\":\"{ getTodo(id: 1) { id } }\"}";

    private TestSandbox sandbox;
    private UserPool pool;
    private RSAKey published;
    private RSAKey signingKey;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        sandbox = TestSandbox.start(data);
        signingKey = SandboxKeysFile.readOrCreate(data.resolve("keys.json"), Duration.ZERO)
                .signingKey()
                .get();
        pool = sandbox.services.pool();
        HttpRequest request =
                sandbox.request("/" + pool.id() + "/.well-known/jwks.json").build();
        String body = TestSandbox.HTTP
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        published = JWKSet.parse(body).getKeys().get(0).toRSAKey();
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    @Test
    void publishesThePublicKeyThatVerifiesItsTokens() throws Exception {
        assertThat(published.isPrivate()).isFalse();
        SignedJWT token = SignedJWT.parse(sandbox.token("alice", "admin"));
        assertThat(token.verify(new RSASSAVerifier(published))).isTrue();
        assertThat(token.getHeader().getKeyID()).isEqualTo(published.getKeyID());
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("https://cognito-idp.us-east-1.amazonaws.com/" + pool.id());
        assertThat(claims.getStringClaim("client_id")).isEqualTo(pool.clientId());
        assertThat(claims.getStringClaim("username")).isEqualTo("alice");
        assertThat(claims.getStringListClaim("cognito:groups")).containsExactly("admin");
        assertThat(claims.getAudience()).isEmpty();
    }

    @Test
    void acceptsAccessAndIdTokens() throws Exception {
        assertThat(status(sandbox.token("alice"))).isEqualTo(200);
        assertThat(status(pool.idToken("alice", List.of()))).isEqualTo(200);
    }

    @Test
    void tokensHoldTheClaimsThatTestsGiveThem() throws Exception {
        Map<String, Object> claims =
                new HashMap<>(Map.of("custom:team", "red", "cognito:groups", List.of("a"), "sub", "s"));
        claims.put("event_id", null);
        for (String token : List.of(pool.idToken("alice", claims), pool.accessToken("alice", claims))) {
            JWTClaimsSet signed = SignedJWT.parse(token).getJWTClaimsSet();
            assertThat(signed.getClaims()).containsAllEntriesOf(Map.of("custom:team", "red", "sub", "s"));
            assertThat(signed.getStringListClaim("cognito:groups")).containsExactly("a");
            assertThat(signed.getClaim("event_id")).isNull();
            assertThat(status(token)).isEqualTo(200);
        }
    }

    @Test
    void givesAUserTheSameSubInEverySandbox() {
        UserPool other = new UserPool(SandboxKeys.generate(), List.of());
        assertThat(sub(other.accessToken("alice", List.of()))).isEqualTo(sub(sandbox.token("alice")));
        assertThat(sub(sandbox.token("bob"))).isNotEqualTo(sub(sandbox.token("alice")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedTokens")
    void refusesForgedTokens(String name, String token) throws Exception {
        HttpResponse<String> response = sandbox.post(QUERY, "authorization", token);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("UnauthorizedException");
        assertThat(response.body())
                .isEqualTo("{\"errors\":[{\"errorType\":\"UnauthorizedException\","
                        + "\"message\":\"You are not authorized to make this call.\"}]}");
    }

    Stream<Arguments> forgedTokens() throws Exception {
        String good = sandbox.token("alice");
        String[] parts = good.split("\\.", -1);
        String none = encode("{\"alg\":\"none\"}");
        RSAKey attacker = new RSAKeyGenerator(2048).keyID(published.getKeyID()).generate();
        byte[] publicKey = published.toRSAPublicKey().getEncoded();
        JWSHeader.Builder rs256 = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(published.getKeyID());
        JWSSigner attackerSigner = new RSASSASigner(attacker);
        return Stream.of(
                arguments("empty", ""),
                arguments("no token", "hello"),
                arguments("three dots", "..."),
                arguments("bearer scheme", "Bearer " + good),
                arguments("basic scheme", "Basic YWxpY2U6c2VjcmV0"),
                arguments("IAM signature", "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/appsync/aws4_request"),
                arguments("alg none", new PlainJWT(claims().build()).serialize()),
                arguments("alg none with the signature", none + "." + parts[1] + "." + parts[2]),
                arguments("alg None in other case", encode("{\"alg\":\"nOnE\"}") + "." + parts[1] + "."),
                arguments("no signature", parts[0] + "." + parts[1] + "."),
                arguments("signature cut", good.substring(0, good.length() - 10)),
                arguments(
                        "other claims", parts[0] + "." + encode(claims().build().toString()) + "." + parts[2]),
                arguments("other key, same kid", sign(rs256.build(), claims(), attackerSigner)),
                arguments(
                        "own key in the header",
                        sign(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .jwk(attacker.toPublicJWK())
                                        .build(),
                                claims(),
                                attackerSigner)),
                arguments(
                        "HS256 with the public key",
                        sign(new JWSHeader(JWSAlgorithm.HS256), claims(), new MACSigner(publicKey))),
                arguments(
                        "unknown kid",
                        sign(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID("other")
                                        .build(),
                                claims(),
                                attackerSigner)),
                arguments(
                        "another sandbox", new UserPool(SandboxKeys.generate(), List.of()).accessToken("a", List.of())),
                arguments(
                        "other issuer", own(c -> c.issuer("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_x"))),
                arguments("no issuer", own(c -> c.issuer(null))),
                arguments("other client", own(c -> c.claim("client_id", "other"))),
                arguments("no client", own(c -> c.claim("client_id", null))),
                arguments(
                        "id token for another audience",
                        own(c -> c.claim("token_use", "id").audience("other"))),
                arguments(
                        "id token without user name",
                        own(c -> c.claim("token_use", "id").audience(pool.clientId()))),
                arguments("refresh use", own(c -> c.claim("token_use", "refresh"))),
                arguments("use is a number", own(c -> c.claim("token_use", 1))),
                arguments("no use", own(c -> c.claim("token_use", null))),
                arguments("no sub", own(c -> c.subject(null))),
                arguments("no user name", own(c -> c.claim("username", null))),
                arguments("groups are no list", own(c -> c.claim("cognito:groups", Map.of("a", 1)))),
                arguments("no expiry", own(c -> c.expirationTime(null))),
                arguments(
                        "not yet valid",
                        own(c -> c.notBeforeTime(Date.from(Instant.now().plusSeconds(30))))),
                arguments(
                        "signature of another token",
                        parts[0] + "." + parts[1] + "." + sandbox.token("bob").split("\\.", -1)[2]),
                arguments("payload is a list", parts[0] + "." + encode("[]") + "." + parts[2]),
                arguments("payload is no JSON", parts[0] + "." + encode("{") + "." + parts[2]),
                arguments("header is no JSON", encode("{") + "." + parts[1] + "." + parts[2]),
                arguments("four parts", good + ".x"),
                arguments("five parts", "a.b.c.d.e"),
                arguments(
                        "key by a path",
                        sign(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID("../../dev/null")
                                        .build(),
                                claims(),
                                attackerSigner)),
                arguments(
                        "key by an address",
                        sign(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .jwkURL(java.net.URI.create("http://localhost:1/jwks"))
                                        .build(),
                                claims(),
                                attackerSigner)),
                arguments("very long", "x".repeat(20_000)),
                arguments("another type", ownHeader(h -> h.type(new JOSEObjectType("dpop+jwt")))));
    }

    /** At once: nothing says that AppSync allows for clocks that differ. */
    @Test
    void saysThatATokenHasExpired() throws Exception {
        String token = own(c -> c.expirationTime(Date.from(Instant.now().minusSeconds(1))));
        HttpResponse<String> response = sandbox.post(QUERY, "authorization", token);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("\"message\":\"Token has expired.\"");
    }

    @Test
    void acceptsTheSameClaimsWhenNothingIsForged() throws Exception {
        assertThat(status(own(UnaryOperator.identity()))).isEqualTo(200);
    }

    @Test
    void refusesCallsWithoutCredentials() throws Exception {
        HttpResponse<String> response = sandbox.post(QUERY);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("x-amzn-errortype")).hasValue("UnauthorizedException");
    }

    @Test
    void acceptsItsApiKeyOnly() throws Exception {
        assertThat(sandbox.apiKey()).matches("da2-[a-z0-9]{26}");
        assertThat(sandbox.post(QUERY, "x-api-key", sandbox.apiKey()).statusCode())
                .isEqualTo(200);
        assertThat(sandbox.post(QUERY, "x-api-key", sandbox.apiKey() + "x").statusCode())
                .isEqualTo(401);
        assertThat(sandbox.post(QUERY, "x-api-key", "da2-aaaaaaaaaaaaaaaaaaaaaaaaaa")
                        .statusCode())
                .isEqualTo(401);
        assertThat(sandbox.post(QUERY, "x-api-key", "").statusCode()).isEqualTo(401);
    }

    @Test
    void doesNotFallBackToTheApiKeyWhenTheTokenIsBad() throws Exception {
        assertThat(sandbox.post(QUERY, "authorization", "bad", "x-api-key", sandbox.apiKey())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void tradesNameAndPasswordForTokens() throws Exception {
        JsonNode answer = signIn("alice", "alice's secret", pool.clientId());
        String token = answer.at("/AuthenticationResult/AccessToken").asText();
        assertThat(status(token)).isEqualTo(200);
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("cognito:groups"))
                .containsExactly("admin", "staff");
        assertThat(answer.at("/AuthenticationResult/ExpiresIn").asInt()).isEqualTo(3600);
    }

    @Test
    void tellsNeitherWhichUserNorWhichPasswordIsWrong() throws Exception {
        JsonNode wrongPassword = signIn("alice", "guess", pool.clientId());
        JsonNode unknownUser = signIn("mallory", "guess", pool.clientId());
        assertThat(wrongPassword).isEqualTo(unknownUser);
        assertThat(wrongPassword.get("__type").asText()).isEqualTo("NotAuthorizedException");
        assertThat(signIn("alice", "alice's secret", "other").get("__type").asText())
                .isEqualTo("ResourceNotFoundException");
    }

    private JsonNode signIn(String username, String password, String clientId) throws Exception {
        String body = TestSandbox.JSON.writeValueAsString(Map.of(
                "AuthFlow",
                "USER_PASSWORD_AUTH",
                "ClientId",
                clientId,
                "AuthParameters",
                Map.of("USERNAME", username, "PASSWORD", password)));
        HttpRequest request = sandbox.request("/")
                .headers("x-amz-target", "AWSCognitoIdentityProviderService.InitiateAuth")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return TestSandbox.json(TestSandbox.HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private int status(String token) throws Exception {
        return sandbox.post(QUERY, "authorization", token).statusCode();
    }

    private static String sub(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet().getSubject();
        } catch (java.text.ParseException e) {
            throw new AssertionError(e);
        }
    }

    private JWTClaimsSet.Builder claims() throws Exception {
        return new JWTClaimsSet.Builder(SignedJWT.parse(sandbox.token("alice")).getJWTClaimsSet());
    }

    /** A token with the sandbox's own signature over changed claims: only the claims are to blame. */
    private String own(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(published.getKeyID())
                        .build(),
                change.apply(claims()),
                new RSASSASigner(signingKey));
    }

    private String ownHeader(UnaryOperator<JWSHeader.Builder> change) throws Exception {
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(published.getKeyID());
        return sign(change.apply(header).build(), claims(), new RSASSASigner(signingKey));
    }

    private static String sign(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer) throws Exception {
        SignedJWT token = new SignedJWT(header, claims.build());
        token.sign(signer);
        return token.serialize();
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
