package dev.amplify4j.runtime.internal.realtime;

import dev.amplify4j.runtime.internal.json.Json;
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
record RealtimeEndpoint(URI socket, String host) {
    private static final Pattern STANDARD =
            Pattern.compile("(\\w{26})\\.appsync-api\\.([\\w.-]+\\.amazonaws\\.com(?:\\.cn)?)/graphql");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** AppSync has a host of its own for sockets; behind any other URL they are one step further down. */
    static RealtimeEndpoint of(URI graphql) {
        String scheme = graphql.getScheme().equalsIgnoreCase("https") ? "wss://" : "ws://";
        Matcher standard = STANDARD.matcher(graphql.getAuthority() + graphql.getPath());
        String place = standard.matches()
                ? standard.group(1) + ".appsync-realtime-api." + standard.group(2) + "/graphql"
                : graphql.getAuthority() + graphql.getPath() + "/realtime";
        return new RealtimeEndpoint(URI.create(scheme + place), graphql.getAuthority());
    }

    /** The headers as the protocol carries them inside of messages. */
    Map<String, String> authorization(Map<String, String> headers) {
        Map<String, String> authorization = new TreeMap<>(headers);
        authorization.put("host", host);
        if (headers.containsKey("x-api-key")) {
            authorization.put("x-amz-date", BASIC.format(Instant.now().atOffset(ZoneOffset.UTC)));
        }
        return authorization;
    }

    /** The subprotocol that stands in for headers, which browsers cannot set. */
    String subprotocol(Map<String, String> headers) {
        byte[] json = Json.write(authorization(headers)).getBytes(StandardCharsets.UTF_8);
        return "header-" + Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }
}
