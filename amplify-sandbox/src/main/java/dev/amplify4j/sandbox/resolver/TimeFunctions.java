package dev.amplify4j.sandbox.resolver;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** {@code util.time} on java.time, whose patterns AppSync speaks; null for text that cannot be read. */
final class TimeFunctions {
    private static final DateTimeFormatter ISO_MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    Map<String, ProxyExecutable> all() {
        return Map.of(
                "nowIso", args -> ISO_MILLIS.format(Instant.now()),
                "nowMillis", args -> (double) System.currentTimeMillis(),
                "formatIso", args -> ISO_MILLIS.format(instant(args[0])),
                "format", args -> orNull(() -> formatter(args, 1).format(instant(args[0]))),
                "parse", args -> orNull(() -> millis(formatter(args, 1).parse(args[0].asString()))),
                "parseIso",
                        args -> orNull(() -> millis(DateTimeFormatter.ISO_DATE_TIME
                                .withZone(ZoneOffset.UTC)
                                .parse(args[0].asString()))));
    }

    private static Instant instant(Value millis) {
        return Instant.ofEpochMilli(Math.round(millis.asDouble()));
    }

    private static DateTimeFormatter formatter(Value[] args, int pattern) {
        Value zone = args[pattern + 1];
        return DateTimeFormatter.ofPattern(args[pattern].asString(), Locale.ENGLISH)
                .withZone(zone.isNull() ? ZoneOffset.UTC : ZoneId.of(zone.asString()));
    }

    private static Double millis(TemporalAccessor parsed) {
        return (double) ZonedDateTime.from(parsed).toInstant().toEpochMilli();
    }

    private static @Nullable Object orNull(Attempt attempt) {
        try {
            return attempt.run();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private interface Attempt {
        Object run();
    }
}
