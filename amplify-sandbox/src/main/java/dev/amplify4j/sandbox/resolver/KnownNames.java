package dev.amplify4j.sandbox.resolver;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that APPSYNC_JS has. The service type-checks resolver code when it is deployed, so an unknown member of
 * {@code util} or a global of plain JavaScript is an error before any request.
 */
final class KnownNames {
    /** Members by object, as the type definitions of {@code @aws-appsync/utils} 2.1.1 list them. */
    private static final Map<String, Set<String>> MEMBERS = new HashMap<>();

    /** What JavaScript has and APPSYNC_JS has not. */
    private static final Set<String> ABSENT_GLOBALS = Set.of(
            "Date",
            "RegExp",
            "Map",
            "Set",
            "WeakMap",
            "WeakSet",
            "Symbol",
            "BigInt",
            "Promise",
            "Proxy",
            "Reflect",
            "Error",
            "TypeError",
            "RangeError",
            "Function",
            "Intl",
            "globalThis",
            "parseInt",
            "parseFloat",
            "isNaN",
            "isFinite",
            "encodeURIComponent",
            "decodeURIComponent",
            "encodeURI",
            "decodeURI",
            "setTimeout",
            "setInterval",
            "queueMicrotask",
            "structuredClone",
            "fetch",
            "eval",
            "require",
            "process",
            "Buffer");

    static {
        members(
                "util",
                "error appendError unauthorized authType autoId autoUlid autoKsuid escapeJavaScript urlEncode urlDecode"
                        + " base64Encode base64Decode matches time dynamodb rds http xml transform math str");
        members(
                "util.time",
                "nowISO8601 nowEpochSeconds nowEpochMilliSeconds nowFormatted parseFormattedToEpochMilliSeconds"
                        + " parseISO8601ToEpochMilliSeconds epochMilliSecondsToSeconds epochMilliSecondsToISO8601"
                        + " epochMilliSecondsToFormatted");
        members(
                "util.dynamodb",
                "toDynamoDB toString toStringSet toNumber toNumberSet toBinary toBinarySet toBoolean toNull toList toMap"
                        + " toMapValues toS3Object fromS3ObjectJson");
        members(
                "util.transform",
                "toDynamoDBFilterExpression toDynamoDBConditionExpression toSubscriptionFilter toElasticsearchQueryDSL");
        members("util.math", "roundNum minVal maxVal randomDouble randomWithinRange");
        members("util.str", "normalize");
        members("util.http", "copyHeaders addResponseHeader addResponseHeaders");
        members("util.xml", "toMap toJsonString");
        members("util.rds", "toJsonObject");
        members(
                "extensions",
                "setSubscriptionFilter setSubscriptionInvalidationFilter invalidateSubscriptions evictFromApiCache");
        members("runtime", "earlyReturn");
    }

    private KnownNames() {}

    private static void members(String object, String names) {
        MEMBERS.put(object, new HashSet<>(Arrays.asList(names.split(" "))));
    }

    /** The members of an object of the service; null for any other object. */
    static @Nullable Set<String> membersOf(String object) {
        return MEMBERS.get(object);
    }

    static boolean isAbsent(String global) {
        return ABSENT_GLOBALS.contains(global);
    }
}
