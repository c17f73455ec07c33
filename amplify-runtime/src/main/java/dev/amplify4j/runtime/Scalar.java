package dev.amplify4j.runtime;

import dev.amplify4j.runtime.internal.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL scalar as a Java type.
 *
 * @param <V> the Java type
 */
public final class Scalar<V> extends Codec<V> {
    /** Instants with the milliseconds that AppSync writes, and finer parts only where there are some. */
    private static final DateTimeFormatter MILLISECONDS = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    private static final Pattern IP_LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
            .toFormatter(Locale.ROOT);

    /**
     * Texts, and every scalar that Java holds as text. {@code AWSJSON} is among them: the text is the JSON document,
     * and becomes a string of the request's own JSON.
     */
    public static final Scalar<String> STRING = new Scalar<>("String", v -> v, text(v -> v));
    /** {@code ID} as a UUID. */
    public static final Scalar<UUID> UUID = text("UUID", v -> java.util.UUID.fromString(v));
    /** {@code Int}. */
    public static final Scalar<Integer> INT =
            new Scalar<>("Integer", v -> v, number(n -> Math.toIntExact(n.longValue())));
    /** {@code Int} as a short. */
    public static final Scalar<Short> SHORT = new Scalar<>("Short", v -> v, number(Scalar::toShort));
    /** {@code Int} as a byte. */
    public static final Scalar<Byte> BYTE = new Scalar<>("Byte", v -> v, number(Scalar::toByte));
    /** {@code Float}. */
    public static final Scalar<Double> DOUBLE = new Scalar<>("Double", v -> v, number(Number::doubleValue));
    /** {@code Float} as a float. */
    public static final Scalar<Float> FLOAT = new Scalar<>("Float", v -> v, number(Number::floatValue));
    /** {@code Boolean}. */
    public static final Scalar<Boolean> BOOLEAN = new Scalar<>("Boolean", v -> v, v -> (Boolean) v);
    /** {@code AWSDateTime} as an instant; milliseconds are kept. */
    public static final Scalar<Instant> INSTANT = new Scalar<>(
            "Instant",
            v -> MILLISECONDS.format(v.atOffset(ZoneOffset.UTC)),
            text(v -> OffsetDateTime.parse(v).toInstant()));
    /** {@code AWSDateTime} with its offset. */
    public static final Scalar<OffsetDateTime> OFFSET_DATE_TIME =
            new Scalar<>("OffsetDateTime", MILLISECONDS::format, text(OffsetDateTime::parse));
    /** {@code AWSDate}. */
    public static final Scalar<LocalDate> LOCAL_DATE = text("LocalDate", LocalDate::parse);
    /** {@code AWSTime}. */
    public static final Scalar<LocalTime> LOCAL_TIME =
            new Scalar<>("LocalTime", TIME::format, text(v -> LocalTime.parse(v)));
    /** {@code AWSTime} with its offset. */
    public static final Scalar<OffsetTime> OFFSET_TIME =
            new Scalar<>("OffsetTime", v -> TIME.format(v) + v.getOffset().getId(), text(v -> OffsetTime.parse(v)));
    /** {@code AWSTimestamp}: seconds since 1970. */
    public static final Scalar<Long> TIMESTAMP = new Scalar<>("Long", v -> v, number(Number::longValue));
    /** {@code AWSTimestamp} as an instant; parts of a second are cut off. */
    public static final Scalar<Instant> INSTANT_AS_SECONDS =
            new Scalar<>("Instant", Instant::getEpochSecond, number(n -> Instant.ofEpochSecond(n.longValue())));
    /** {@code AWSURL} as a URI. */
    public static final Scalar<URI> URI = text("URI", java.net.URI::create);
    /** {@code AWSURL}. */
    public static final Scalar<URL> URL = text("URL", Scalar::toUrl);
    /** {@code AWSIPAddress}. */
    public static final Scalar<InetAddress> INET_ADDRESS =
            new Scalar<>("InetAddress", InetAddress::getHostAddress, text(Scalar::toAddress));

    /** {@code Float}, with every digit that the answer has. */
    public static final Scalar<BigDecimal> BIG_DECIMAL =
            new Scalar<>("BigDecimal", v -> v, number(n -> new BigDecimal(n.toString())));
    /** {@code String} that holds a decimal number. */
    public static final Scalar<BigDecimal> BIG_DECIMAL_AS_TEXT = text("BigDecimal", v -> new BigDecimal(v));
    /** {@code Float} that holds a whole number. */
    public static final Scalar<BigInteger> BIG_INTEGER =
            new Scalar<>("BigInteger", v -> v, number(n -> new BigDecimal(n.toString()).toBigIntegerExact()));
    /** {@code String} that holds a whole number. */
    public static final Scalar<BigInteger> BIG_INTEGER_AS_TEXT = text("BigInteger", v -> new BigInteger(v));
    /** {@code AWSJSON} that holds an object, as a tree of maps, lists, texts, numbers, booleans and nulls. */
    public static final Scalar<Map<String, ?>> JSON_OBJECT =
            new Scalar<>("JSON object", Json::write, text(Scalar::toObject));

    private final String javaName;
    private final Function<V, Object> encoder;
    private final Function<Object, V> decoder;

    private Scalar(String javaName, Function<V, Object> encoder, Function<Object, V> decoder) {
        this.javaName = javaName;
        this.encoder = encoder;
        this.decoder = decoder;
    }

    /**
     * {@code AWSJSON} by a library of the program's own.
     *
     * @param print gives a value's JSON text
     * @param parse makes a value of JSON text
     * @param <V> the Java type
     * @return the scalar
     */
    public static <V> Scalar<V> json(Function<V, String> print, JsonParser<V> parse) {
        return new Scalar<>("JSON", print::apply, text(parse::parseText));
    }

    /**
     * JSON text as {@code AWSJSON} carries it: a string of the request's own JSON.
     *
     * @param object maps, lists, texts, numbers, booleans and nulls; or null
     * @return the text; null when there is no object
     * @throws IllegalArgumentException if it holds something else
     */
    public static @Nullable String json(@Nullable Map<String, ?> object) {
        return object == null ? null : Json.write(object);
    }

    /**
     * Makes a value of JSON text.
     *
     * @param <V> the Java type
     */
    @FunctionalInterface
    public interface JsonParser<V> {
        /**
         * Parses.
         *
         * @param text JSON text
         * @return the value
         * @throws IOException if the text is no such value
         */
        V parse(String text) throws IOException;

        private V parseText(String text) {
            try {
                return parse(text);
            } catch (IOException e) {
                throw new IllegalArgumentException("no JSON", e);
            }
        }
    }

    /**
     * A value as it is on the wire, by its class alone.
     *
     * @param value of a class that one scalar or enum stands for, or of the wire's own
     * @return a text, number, boolean, list or map
     * @throws IllegalArgumentException if no scalar stands for the class
     */
    public static Object encodeByClass(Object value) {
        if (value instanceof Instant instant) {
            return INSTANT.encode(instant);
        }
        if (value instanceof OffsetDateTime time) {
            return OFFSET_DATE_TIME.encode(time);
        }
        if (value instanceof LocalTime time) {
            return LOCAL_TIME.encode(time);
        }
        if (value instanceof OffsetTime time) {
            return OFFSET_TIME.encode(time);
        }
        if (value instanceof InetAddress address) {
            return address.getHostAddress();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof UUID || value instanceof LocalDate || value instanceof URI || value instanceof URL) {
            return value.toString();
        }
        boolean wire = value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Map
                || value instanceof List;
        if (!wire) {
            throw new IllegalArgumentException(
                    "no scalar stands for " + value.getClass().getName());
        }
        return value;
    }

    @Override
    public Object encode(V value) {
        return encoder.apply(value);
    }

    @Override
    public V decode(Object value) {
        try {
            return decoder.apply(value);
        } catch (ClassCastException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new IllegalArgumentException("the value is no " + javaName, e);
        }
    }

    @Override
    public String toString() {
        return javaName;
    }

    private static <V> Scalar<V> text(String javaName, Function<String, V> parse) {
        return new Scalar<>(javaName, String::valueOf, text(parse));
    }

    private static <V> Function<Object, V> text(Function<String, V> parse) {
        return value -> parse.apply((String) value);
    }

    private static <V> Function<Object, V> number(Function<Number, V> convert) {
        return value -> convert.apply((Number) value);
    }

    private static Map<String, @Nullable Object> toObject(String text) {
        return Json.readObject(text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("no object"));
    }

    private static short toShort(Number number) {
        int value = Math.toIntExact(number.longValue());
        if (value != (short) value) {
            throw new ArithmeticException("out of range");
        }
        return (short) value;
    }

    private static byte toByte(Number number) {
        int value = Math.toIntExact(number.longValue());
        if (value != (byte) value) {
            throw new ArithmeticException("out of range");
        }
        return (byte) value;
    }

    private static URL toUrl(String text) {
        try {
            return java.net.URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("no URL", e);
        }
    }

    /** Only literals: a name would be looked up, and the server never sends one. */
    private static InetAddress toAddress(String text) {
        if (!IP_LITERAL.matcher(text).matches()) {
            throw new IllegalArgumentException("no address");
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address", e);
        }
    }
}
