package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.ir.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which texts AppSync takes as values of the scalars that travel as text, and which of those a Java type can hold. */
final class ScalarTexts {
    private static final String OFFSET = "(Z|[+-]\\d\\d:\\d\\d(?::\\d\\d)?)?";
    private static final Pattern DATE = Pattern.compile("(.*?\\d-\\d\\d-\\d\\d)" + OFFSET);
    private static final Pattern TIME = Pattern.compile("(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)" + OFFSET);
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final Pattern SEPARATORS = Pattern.compile("[() -]");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+(?!1)[1-9]\\d{6,14}");
    /** Area and exchange codes begin with 2 to 9 and are not x11; the area 555 is nobody's. */
    private static final Pattern NORTH_AMERICAN =
            Pattern.compile("(?:\\+?1)?(?!555)[2-9](?!11)\\d\\d[2-9](?!11)\\d{2}\\d{4}");

    private static final Pattern IP_V4 = Pattern.compile(
            "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(/(?:3[0-2]|[12]?\\d))?");
    private static final Pattern IP_V6 = Pattern.compile("([0-9A-Fa-f:.]{2,45})(?:/(?:12[0-8]|1[01]\\d|\\d?\\d))?");

    /** Java types that hold fewer values than their scalar, with what reads them. */
    private static final Map<String, Function<String, Object>> JAVA = Map.of(
            "java.time.LocalDate", LocalDate::parse,
            "java.time.LocalTime", LocalTime::parse,
            "java.time.OffsetTime", OffsetTime::parse,
            "java.time.Instant", OffsetDateTime::parse,
            "java.time.OffsetDateTime", OffsetDateTime::parse,
            "java.util.UUID", UUID::fromString,
            "java.math.BigDecimal", BigDecimal::new,
            "java.math.BigInteger", BigInteger::new);

    private ScalarTexts() {}

    /** Whether AppSync takes a text as a value of a scalar. */
    static boolean isValue(Scalar scalar, String text) {
        return switch (scalar) {
            case DATE -> isDate(text);
            case TIME -> isTime(text, false);
            case DATE_TIME -> isDateTime(text);
            case EMAIL -> EMAIL.matcher(text).matches();
            case PHONE -> isPhone(text);
            case URL -> isUrl(text);
            case IP_ADDRESS -> IP_V4.matcher(text).matches() || isIpV6(text);
            case JSON -> isJson(text);
            default -> true;
        };
    }

    /** Whether a value of a scalar can be held by a Java type. */
    static boolean fits(String javaType, String text) {
        Function<String, Object> reader = JAVA.get(javaType);
        if (javaType.equals("java.net.InetAddress")) {
            return text.indexOf('/') < 0;
        }
        try {
            return reader == null || reader.apply(text) != null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        return date.matches() && reads(LocalDate::parse, date.group(1)) && isOffset(date.group(2));
    }

    private static boolean isTime(String text, boolean offset) {
        Matcher time = TIME.matcher(text);
        return time.matches()
                && reads(LocalTime::parse, time.group(1))
                && isOffset(time.group(2))
                && (!offset || time.group(2) != null);
    }

    /** An offset must be there: an AWSDateTime is an instant. */
    private static boolean isDateTime(String text) {
        int separator = text.indexOf('T');
        return separator >= 0
                && reads(LocalDate::parse, text.substring(0, separator))
                && isTime(text.substring(separator + 1), true);
    }

    private static boolean isOffset(@Nullable String text) {
        return text == null || reads(ZoneOffset::of, text);
    }

    private static boolean reads(Function<String, Object> reader, String text) {
        try {
            return reader.apply(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isPhone(String text) {
        String digits = SEPARATORS.matcher(text).replaceAll("");
        return INTERNATIONAL.matcher(digits).matches()
                || NORTH_AMERICAN.matcher(digits).matches();
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            uri.toURL();
            return uri.getHost() != null;
        } catch (URISyntaxException | MalformedURLException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A text with a colon is never looked up as a name of a host. */
    private static boolean isIpV6(String text) {
        Matcher v6 = IP_V6.matcher(text);
        if (!v6.matches() || v6.group(1).indexOf(':') < 0) {
            return false;
        }
        try {
            return InetAddress.getByName(v6.group(1)) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isJson(String text) {
        try {
            JsonSyntax.check(text);
            return true;
        } catch (JsonSyntax.MalformedJsonException e) {
            return false;
        }
    }
}
