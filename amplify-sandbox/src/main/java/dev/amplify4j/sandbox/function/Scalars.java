package dev.amplify4j.sandbox.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Text, numbers and booleans as Java values. */
final class Scalars {
    private static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.ofEntries(
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(Instant.class, text -> OffsetDateTime.parse(text).toInstant()),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(LocalDate.class, text -> LocalDate.parse(text.substring(0, Math.min(10, text.length())))),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(
                    OffsetTime.class,
                    text -> hasOffset(text)
                            ? OffsetTime.parse(text)
                            : LocalTime.parse(text).atOffset(ZoneOffset.UTC)),
            Map.entry(URI.class, URI::create),
            Map.entry(java.net.URL.class, Scalars::url),
            Map.entry(InetAddress.class, Scalars::address),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(BigInteger.class, BigInteger::new));

    private static final Map<Class<?>, Function<Number, Object>> FROM_NUMBER = Map.ofEntries(
            Map.entry(int.class, number -> exact(number).intValueExact()),
            Map.entry(Integer.class, number -> exact(number).intValueExact()),
            Map.entry(long.class, number -> exact(number).longValueExact()),
            Map.entry(Long.class, number -> exact(number).longValueExact()),
            Map.entry(short.class, number -> exact(number).shortValueExact()),
            Map.entry(Short.class, number -> exact(number).shortValueExact()),
            Map.entry(byte.class, number -> exact(number).byteValueExact()),
            Map.entry(Byte.class, number -> exact(number).byteValueExact()),
            Map.entry(double.class, Number::doubleValue),
            Map.entry(Double.class, Number::doubleValue),
            Map.entry(float.class, Number::floatValue),
            Map.entry(Float.class, Number::floatValue),
            Map.entry(BigDecimal.class, Scalars::exact),
            Map.entry(BigInteger.class, number -> exact(number).toBigIntegerExact()),
            Map.entry(Instant.class, number -> Instant.ofEpochSecond(number.longValue())));

    private Scalars() {}

    /** The value in the form of a type; null when it has no such form. */
    static @Nullable Object read(Object value, Class<?> type) {
        if (type.isInstance(value)) {
            return value;
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            return Beans.MAPPER.valueToTree(value);
        }
        if (type == String.class) {
            return json(value);
        }
        if (value instanceof Boolean && type == boolean.class) {
            return value;
        }
        if (value instanceof String text) {
            Function<String, Object> conversion = FROM_TEXT.get(type);
            return conversion != null ? conversion.apply(text) : constant(text, type);
        }
        Function<Number, Object> conversion = FROM_NUMBER.get(type);
        return value instanceof Number number && conversion != null ? conversion.apply(number) : null;
    }

    /** Data of an AWSJSON argument for a parameter that takes the text. */
    static String json(Object value) {
        try {
            return Beans.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static @Nullable Object constant(String name, Class<?> type) {
        return Arrays.stream(type.isEnum() ? type.getEnumConstants() : new Object[0])
                .filter(constant -> GraphQlName.of((Enum<?>) constant).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal exact(Number number) {
        return new BigDecimal(number.toString());
    }

    private static boolean hasOffset(String time) {
        return time.endsWith("Z") || time.indexOf('+') > 0 || time.indexOf('-') > 0;
    }

    private static Object url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** An AWSIPAddress is a literal, so that no name server is asked; a subnet has no Java type. */
    private static Object address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + text, e);
        }
    }
}
