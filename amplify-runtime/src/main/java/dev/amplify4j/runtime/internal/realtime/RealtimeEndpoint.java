package dev.amplify4j.runtime.internal.realtime;

import dev.amplify4j.runtime.internal.json.Json;
import dev.amplify4j.runtime.internal.protocol.GraphQlRequest;
import dev.amplify4j.runtime.internal.protocol.RequestSigner;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the realtime side of a GraphQL endpoint is, and how a socket says who opens it. */
record RealtimeEndpoint(URI graphql, URI socket) {
    private static final Pattern STANDARD =
            Pattern.compile("(\\w{26})\\.appsync-api\\.([\\w.-]+\\.amazonaws\\.com(?:\\.cn)?)/graphql");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** What AppSync wants to see signed when a socket is opened. */
    private static final Map<String, String> SIGNED_BESIDES = Map.of(
            "accept", "application/json, text/javascript",
            "content-encoding", "amz-1.0",
            "content-type", "application/json; charset=UTF-8");

    /** AppSync has a host of its own for sockets; behind any other URL they are one step further down. */
    static RealtimeEndpoint of(URI graphql) {
        String scheme = graphql.getScheme().equalsIgnoreCase("https") ? "wss://" : "ws://";
        Matcher standard = STANDARD.matcher(graphql.getAuthority() + graphql.getPath());
        String place = standard.matches()
                ? standard.group(1) + ".appsync-realtime-api." + standard.group(2) + "/graphql"
                : graphql.getAuthority() + graphql.getPath() + "/realtime";
        return new RealtimeEndpoint(graphql, URI.create(scheme + place));
    }

    String host() {
        return graphql.getAuthority();
    }

    /** The headers of a subscription as the protocol carries them inside of messages. */
    Map<String, String> authorization(GraphQlRequest request, String data) {
        return signed(request, graphql, request.headers(), data);
    }

    /** The subprotocol that stands in for headers, which browsers cannot set. */
    String subprotocol(GraphQlRequest opener) {
        Map<String, String> headers = new TreeMap<>(opener.headers());
        if (opener.signer() != RequestSigner.NONE) {
            headers.putAll(SIGNED_BESIDES);
        }
        URI connect = URI.create(graphql + "/connect");
        byte[] json = Json.write(signed(opener, connect, headers, "{}")).getBytes(StandardCharsets.UTF_8);
        return "header-" + Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    private Map<String, String> signed(GraphQlRequest request, URI url, Map<String, String> headers, String body) {
        Map<String, String> authorization = new TreeMap<>(request.signer().sign(url, headers, body));
        authorization.put("host", host());
        if (headers.containsKey("x-api-key")) {
            authorization.put("x-amz-date", BASIC.format(Instant.now().atOffset(ZoneOffset.UTC)));
        }
        return authorization;
    }
}
