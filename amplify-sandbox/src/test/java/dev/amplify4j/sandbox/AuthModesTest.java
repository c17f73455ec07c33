package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.amplify4j.sandbox.identity.AwsCredentials;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.Function;
import dev.amplify4j.schema.plan.FunctionGrant;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import dev.amplify4j.schema.plan.LambdaAuthorizer;
import dev.amplify4j.schema.plan.OpenIdConnect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All five ways to authenticate, over HTTP and WebSocket, and what the {@code @aws_*} directives make of them. */
class AuthModesTest {
    private static final String WHO = "{ who }";
    private static final AtomicInteger JUDGED = new AtomicInteger();

    private static @Nullable AmplifySandbox started;

    @BeforeAll
    static void start(@TempDir Path directory) {
        Api api = new Api(
                "modes",
                AuthenticationType.AMAZON_COGNITO_USER_POOLS,
                List.of(
                        AuthenticationType.API_KEY,
                        AuthenticationType.AWS_LAMBDA,
                        AuthenticationType.OPENID_CONNECT,
                        AuthenticationType.AWS_IAM),
                7,
                List.of(),
                new OpenIdConnect("https://issuer.example.com/", "app-[0-9]+", 3_600_000, 3_600_000),
                new LambdaAuthorizer("judge", 60));
        BackendFiles files = new BackendFiles(api, """
                        type Note @aws_api_key @aws_iam @aws_lambda @aws_cognito_user_pools {
                          text: String
                          admins: String @aws_cognito_user_pools(cognito_groups: ["admin"])
                          hidden: String @aws_lambda
                        }
                        type Query {
                          who: AWSJSON @aws_api_key @aws_cognito_user_pools @aws_iam @aws_oidc @aws_lambda
                          note: Note @aws_api_key @aws_cognito_user_pools @aws_iam @aws_oidc @aws_lambda
                          users: String
                          signed: String @aws_iam
                        }
                        type Mutation { write(text: String): Note @aws_iam @aws_lambda @aws_api_key }
                        type Subscription {
                          onWrite: Note @aws_iam @aws_lambda @aws_api_key @aws_subscribe(mutations: ["write"])
                        }
                        """)
                .function(new Function("judge", null, null))
                .function(new Function("worker", null, null))
                .value("Query", "who", "{ identity: ctx.identity ?? null, type: util.authType() }")
                .value("Query", "note", "{ text: 't', admins: 'a', hidden: 'h' }")
                .value("Query", "users", "'users'")
                .value("Query", "signed", "'signed'")
                .value("Mutation", "write", "{ text: ctx.args.text }")
                .grant(new IdentityPoolGrant(IdentityPoolGrant.Role.AUTHENTICATED, "Query", "who"))
                .grant(new IdentityPoolGrant(IdentityPoolGrant.Role.AUTHENTICATED, "Query", "note"))
                .grant(new IdentityPoolGrant(IdentityPoolGrant.Role.AUTHENTICATED, "Subscription", "onWrite"))
                .grant(new IdentityPoolGrant(IdentityPoolGrant.Role.UNAUTHENTICATED, "Query", "who"))
                .grant(new FunctionGrant("worker", "Query"));
        started = AmplifySandbox.builder()
                .classes(files.write(directory))
                .function("judge", AuthModesTest::judge)
                .start();
    }

    private static Map<String, Object> judge(Map<String, @Nullable Object> event) {
        JUDGED.incrementAndGet();
        String token = String.valueOf(event.get("authorizationToken"));
        if (token.equals("broken")) {
            throw new IllegalStateException("no judgement");
        }
        return Map.of(
                "isAuthorized",
                token.startsWith("let-in"),
                "resolverContext",
                Map.of("token", token),
                "deniedFields",
                List.of("Note.text", "arn:aws:appsync:us-east-1:000000000000:apis/x/types/Query/fields/signed"),
                "ttlOverride",
                token.endsWith("always-ask") ? 0 : token.endsWith("for-a-second") ? 1 : 60);
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
    }

    private static AmplifySandbox sandbox() {
        return Objects.requireNonNull(started);
    }

    private static JsonNode as(String token, String query) throws Exception {
        return TestSandbox.json(LocalClient.send(sandbox(), query, "authorization", token));
    }

    private static JsonNode identity(JsonNode answer) throws Exception {
        return TestSandbox.JSON.readTree(answer.at("/data/who").asText());
    }

    private static HttpResponse<String> signed(AwsCredentials credentials, String query) throws Exception {
        return LocalClient.signed(sandbox(), credentials, query);
    }

    private static Map<String, String> headers(AwsCredentials credentials, String path, String body) {
        Map<String, String> result = new TreeMap<>();
        AwsSigner.sign(credentials, sandbox().endpoint().resolve(path), body, Clock.systemUTC(), "appsync", "us-east-1")
                .forEach((name, values) -> result.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return result;
    }

    @Test
    void identitiesHaveAppSyncsShape() throws Exception {
        JsonNode key = identity(LocalClient.withApiKey(sandbox(), WHO));
        assertThat(key).hasToString("{\"identity\":null,\"type\":\"API Key Authorization\"}");

        JsonNode user = identity(as(sandbox().token("alice", "admin"), WHO));
        assertThat(user.at("/identity").fieldNames())
                .toIterable()
                .containsExactly("claims", "defaultAuthStrategy", "groups", "issuer", "sourceIp", "sub", "username");
        assertThat(user.at("/type").asText()).isEqualTo("User Pool Authorization");

        JsonNode openId = identity(as(openId(Map.of()), WHO));
        assertThat(openId.at("/identity").fieldNames()).toIterable().containsExactly("sub", "issuer", "claims");
        assertThat(openId.at("/identity/sub").asText()).isEqualTo("carol");
        assertThat(openId.at("/type").asText()).isEqualTo("Open ID Connect Authorization");

        JsonNode lambda = identity(as("let-in", WHO));
        assertThat(lambda.at("/identity")).hasToString("{\"resolverContext\":{\"token\":\"let-in\"}}");

        JsonNode signedIn = identity(TestSandbox.json(signed(sandbox().credentials("alice"), WHO)));
        assertThat(signedIn.at("/type").asText()).isEqualTo("IAM Authorization");
        assertThat(signedIn.at("/identity").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "accountId",
                        "cognitoIdentityPoolId",
                        "cognitoIdentityId",
                        "cognitoIdentityAuthType",
                        "cognitoIdentityAuthProvider",
                        "sourceIp",
                        "userArn",
                        "username");
        assertThat(signedIn.at("/identity/cognitoIdentityAuthType").asText()).isEqualTo("authenticated");
        assertThat(signedIn.at("/identity/cognitoIdentityAuthProvider").asText())
                .contains(sandbox().userPoolId() + ":CognitoSignIn:");
        JsonNode function = identity(TestSandbox.json(signed(sandbox().functionCredentials("worker"), WHO)));
        assertThat(function.at("/identity/cognitoIdentityPoolId").isNull()).isTrue();
        assertThat(function.at("/identity/userArn").asText())
                .isEqualTo("arn:aws:sts::000000000000:assumed-role/amplify-sandbox-function-worker/worker");
    }

    private static String openId(Map<String, ?> claims) {
        Map<String, Object> all = new HashMap<>(Map.of("aud", "app-7"));
        all.putAll(claims);
        return sandbox().openIdToken("carol", all);
    }

    @Test
    void openIdTokensAreJudgedByClientAndAge() throws Exception {
        long hourAgo = Instant.now().minus(Duration.ofHours(2)).getEpochSecond();
        assertThat(status(openId(Map.of("aud", "other", "azp", "app-1")))).isEqualTo(200);
        assertThat(status(openId(Map.of("aud", "other")))).isEqualTo(401);
        assertThat(status(openId(Map.of("auth_time", hourAgo)))).isEqualTo(401);
        assertThat(status(openId(Map.of("auth_time", "now")))).isEqualTo(401);
        assertThat(status(openId(Map.of("iat", Date.from(Instant.ofEpochSecond(hourAgo))))))
                .isEqualTo(401);
        assertThat(status(openId(Map.of("exp", Date.from(Instant.ofEpochSecond(hourAgo))))))
                .isEqualTo(401);
        assertThat(status(openId(Map.of("iss", "https://other.example.com/")))).isEqualTo(401);
    }

    /** Neither the service nor the clients say that clocks may differ, so a token counts from its first second to its last. */
    @Test
    void openIdTokensAreJudgedToTheSecond() throws Exception {
        Instant now = Instant.now();
        assertThat(status(openId(Map.of("exp", Date.from(now.minusSeconds(1))))))
                .isEqualTo(401);
        assertThat(status(openId(Map.of("nbf", Date.from(now.plusSeconds(30))))))
                .isEqualTo(401);
        assertThat(status(openId(Map.of("nbf", Date.from(now.minusSeconds(1)), "exp", Date.from(now.plusSeconds(30))))))
                .isEqualTo(200);
    }

    @Test
    void openIdTokensAreVerifiedByThePublishedKeys() throws Exception {
        SignedJWT good = SignedJWT.parse(openId(Map.of()));
        RSAKey attacker =
                new RSAKeyGenerator(2048).keyID(good.getHeader().getKeyID()).generate();
        SignedJWT forged = new SignedJWT(good.getHeader(), good.getJWTClaimsSet());
        forged.sign(new RSASSASigner(attacker));
        assertThat(status(good.serialize())).isEqualTo(200);
        assertThat(status(forged.serialize())).isEqualTo(401);
        assertThat(status(new PlainJWT(good.getJWTClaimsSet()).serialize())).isEqualTo(401);
    }

    private static int status(String token) throws Exception {
        return LocalClient.send(sandbox(), WHO, "authorization", token).statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        "now, appsync, us-east-1, 200, ''",
        "early, appsync, us-east-1, 403, InvalidSignatureException",
        "late, appsync, us-east-1, 403, InvalidSignatureException",
        "now, s3, us-east-1, 403, InvalidSignatureException",
        "now, appsync, eu-west-1, 403, InvalidSignatureException",
    })
    void signaturesAreJudgedByTimeServiceAndRegion(
            String time, String service, String region, int status, String errorType) throws Exception {
        Duration offset = time.equals("now") ? Duration.ZERO : Duration.ofMinutes(time.equals("early") ? 10 : -10);
        HttpResponse<String> response = LocalClient.signed(
                sandbox(), sandbox().guestCredentials(), WHO, Clock.offset(Clock.systemUTC(), offset), service, region);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("x-amzn-errortype").orElse("")).isEqualTo(errorType);
    }

    @Test
    void forgedSignaturesAreRefused() throws Exception {
        AwsCredentials guest = sandbox().guestCredentials();
        AwsCredentials user = sandbox().credentials("alice");
        AwsCredentials wrongSecret = new AwsCredentials(
                guest.accessKeyId(), user.secretAccessKey(), guest.sessionToken(), guest.expiration());
        AwsCredentials mixed = new AwsCredentials(
                guest.accessKeyId(), guest.secretAccessKey(), user.sessionToken(), guest.expiration());
        AwsCredentials invented =
                new AwsCredentials("ASIAINVENTED00000000", "secret", "c2Vzc2lvbg==", guest.expiration());
        assertThat(errorType(signed(wrongSecret, WHO))).isEqualTo("InvalidSignatureException");
        assertThat(errorType(signed(mixed, WHO))).isEqualTo("UnrecognizedClientException");
        assertThat(errorType(signed(invented, WHO))).isEqualTo("UnrecognizedClientException");
        Map<String, String> headers = headers(guest, "/graphql", TestSandbox.body("{ signed }", Map.of()));
        HttpRequest.Builder otherBody = HttpRequest.newBuilder(sandbox().endpoint())
                .POST(HttpRequest.BodyPublishers.ofString(TestSandbox.body(WHO, Map.of())));
        headers.remove("host");
        headers.forEach(otherBody::header);
        assertThat(errorType(TestSandbox.HTTP.send(otherBody.build(), HttpResponse.BodyHandlers.ofString())))
                .isEqualTo("InvalidSignatureException");
        assertThat(errorType(LocalClient.send(sandbox(), WHO, "authorization", "AWS4-HMAC-SHA256 nonsense")))
                .isEqualTo("IncompleteSignatureException");
    }

    private static String errorType(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(403);
        return response.headers().firstValue("x-amzn-errortype").orElse("");
    }

    @Test
    void rolesReachTheFieldsThatTheirPolicyGrants() throws Exception {
        JsonNode user = TestSandbox.json(signed(sandbox().credentials("alice"), "{ who note { text } signed }"));
        assertThat(user.at("/data/note/text").asText()).isEqualTo("t");
        assertThat(user.at("/errors")).hasSize(1);
        assertThat(user.at("/errors/0/message").asText()).isEqualTo("Not Authorized to access signed on type Query");
        JsonNode guest = TestSandbox.json(signed(sandbox().guestCredentials(), "{ who note { text } }"));
        assertThat(guest.at("/data/note").isNull()).isTrue();
        assertThat(guest.at("/data/who").isNull()).isFalse();
        JsonNode worker =
                TestSandbox.json(signed(sandbox().functionCredentials("worker"), "{ signed note { text } users }"));
        assertThat(worker.at("/data")).hasToString("{\"signed\":\"signed\",\"note\":{\"text\":\"t\"},\"users\":null}");
        JsonNode write =
                TestSandbox.json(signed(sandbox().functionCredentials("worker"), "mutation { write { text } }"));
        assertThat(write.at("/errors/0/errorType").asText()).isEqualTo("Unauthorized");
        JsonNode other = TestSandbox.json(signed(sandbox().functionCredentials("other"), "{ signed }"));
        assertThat(other.at("/errors/0/errorType").asText()).isEqualTo("Unauthorized");
    }

    @Test
    void theAuthorizerLetsInDeniesFieldsAndIsRemembered() throws Exception {
        JsonNode answer = as("let-in", "{ note { text hidden } signed }");
        assertThat(answer.at("/data")).hasToString("{\"note\":{\"text\":null,\"hidden\":\"h\"},\"signed\":null}");
        assertThat(answer.at("/errors/0/message").asText()).startsWith("Not Authorized to access");
        assertThat(status("keep-out")).isEqualTo(401);
        assertThat(status("broken")).isEqualTo(401);

        int before = JUDGED.get();
        assertThat(status("let-in-once")).isEqualTo(200);
        assertThat(status("let-in-once")).isEqualTo(200);
        assertThat(JUDGED.get() - before).isEqualTo(1);
        assertThat(status("let-in-always-ask")).isEqualTo(200);
        assertThat(status("let-in-always-ask")).isEqualTo(200);
        assertThat(JUDGED.get() - before).isEqualTo(3);
    }

    @Test
    void theAuthorizerIsAskedAnewWhenItsAnswerHasExpired() throws Exception {
        int before = JUDGED.get();
        assertThat(status("let-in-for-a-second")).isEqualTo(200);
        Thread.sleep(1_100);
        assertThat(status("let-in-for-a-second")).isEqualTo(200);
        assertThat(JUDGED.get() - before).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "key, t||",
        "alice, t||",
        "admin, t|a|",
        "openid, ''",
        "lambda, ||h",
    })
    void directivesOfTypesAndFieldsAreObeyed(String caller, @Nullable String expected) throws Exception {
        String query = "{ note { text admins hidden } users }";
        JsonNode answer = switch (caller) {
            case "key" -> LocalClient.withApiKey(sandbox(), query);
            case "openid" -> as(openId(Map.of()), query);
            case "lambda" -> as("let-in", query);
            case "admin" -> as(sandbox().token("root", "admin"), query);
            default -> as(sandbox().token(caller), query);
        };
        JsonNode note = answer.at("/data/note");
        String seen = note.path("text").asText("").replace("null", "") + "|"
                + note.path("admins").asText("").replace("null", "") + "|"
                + note.path("hidden").asText("").replace("null", "");
        assertThat(seen).isEqualTo(caller.equals("openid") ? "||" : expected);
        boolean user = caller.equals("alice") || caller.equals("admin");
        assertThat(answer.at("/data/users").asText()).isEqualTo(user ? "users" : "null");
    }

    @Test
    void subscriptionsAuthenticateInTheSameWays() throws Exception {
        int port = sandbox().endpoint().getPort();
        String query = "subscription { onWrite { text } }";
        AwsCredentials user = sandbox().credentials("alice");
        String data = TestSandbox.body(query, Map.of());
        try (RealtimeClient client = RealtimeClient.open(port, "", headers(user, "/graphql/connect", "{}"), true)) {
            client.init();
            client.start("iam", query, headers(user, "/graphql", data));
            assertThat(client.next().path("type").asText()).isEqualTo("start_ack");
            client.start("lambda", query, Map.of("Authorization", "let-in"));
            assertThat(client.next().path("type").asText()).isEqualTo("start_ack");
            client.start("guest", query, headers(sandbox().guestCredentials(), "/graphql", data));
            assertThat(client.next().at("/payload/errors/0/errorType").asText()).isEqualTo("Unauthorized");
            client.start("stale", query, headers(user, "/graphql", "{}"));
            assertThat(client.next().at("/payload/errors/0/errorType").asText()).isEqualTo("InvalidSignatureException");
            LocalClient.withApiKey(sandbox(), "mutation { write(text: \"x\") { text } }");
            JsonNode first = client.next();
            JsonNode second = client.next();
            assertThat(List.of(
                            first.path("id").asText()
                                    + first.at("/payload/data/onWrite/text").asText(),
                            second.path("id").asText()
                                    + second.at("/payload/data/onWrite/text").asText()))
                    .containsExactlyInAnyOrder("iamx", "lambdanull");
        }
        try (RealtimeClient client = RealtimeClient.open(port, "", headers(user, "/graphql", "{}"), true)) {
            client.send(Map.of("type", "connection_init"));
            assertThat(client.next().at("/payload/errors/0/errorCode").asInt()).isEqualTo(403);
        }
    }

    @Test
    void theIdentityPoolGivesUsersAndGuestsTheirCredentials() throws Exception {
        JsonNode outputs = TestSandbox.JSON.readTree(sandbox().outputsJson()).at("/custom/local");
        String pool = outputs.path("identity_pool_id").asText();
        assertThat(outputs.at("/guest_credentials/access_key_id").asText()).startsWith("ASIA");
        JsonNode id = cognito("GetId", Map.of("IdentityPoolId", pool, "Logins", Map.of()));
        JsonNode given = cognito(
                "GetCredentialsForIdentity",
                Map.of("IdentityId", id.path("IdentityId").asText()));
        AwsCredentials guest = new AwsCredentials(
                given.at("/Credentials/AccessKeyId").asText(),
                given.at("/Credentials/SecretKey").asText(),
                given.at("/Credentials/SessionToken").asText(),
                Instant.ofEpochSecond(given.at("/Credentials/Expiration").asLong()));
        assertThat(signed(guest, WHO).statusCode()).isEqualTo(200);
        Map<String, String> login = Map.of("cognito-idp", sandbox().token("alice"));
        assertThat(cognito(
                                "GetCredentialsForIdentity",
                                Map.of("IdentityId", id.path("IdentityId").asText(), "Logins", login))
                        .path("__type")
                        .asText())
                .isEqualTo("NotAuthorizedException");
        assertThat(cognito("GetId", Map.of("Logins", Map.of("cognito-idp", "forged")))
                        .path("__type")
                        .asText())
                .isEqualTo("NotAuthorizedException");
    }

    private static JsonNode cognito(String action, Map<String, ?> body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(sandbox().endpoint().resolve("/"))
                .header("x-amz-target", "AWSCognitoIdentityService." + action)
                .POST(HttpRequest.BodyPublishers.ofString(TestSandbox.JSON.writeValueAsString(body)))
                .build();
        return TestSandbox.json(TestSandbox.HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
    }
}
