package dev.amplify4j.sandbox.graphql;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The nine AWS scalars, with the forms that AppSync accepts. */
final class AppSyncScalars {
    private static final Pattern DATE = Pattern.compile("(.*?\\d-\\d\\d-\\d\\d)(Z|[+-]\\d\\d:\\d\\d(?::\\d\\d)?)?");
    private static final Pattern TIME =
            Pattern.compile("(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)(Z|[+-]\\d\\d:\\d\\d(?::\\d\\d)?)?");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d() -]*");
    private static final Pattern IP_V4 = Pattern.compile(
            "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:/(?:3[0-2]|[12]?\\d))?");
    private static final Pattern IP_V6 =
            Pattern.compile("([0-9A-Fa-f:]{2,39}(?::\\d{1,3}(?:\\.\\d{1,3}){3})?)(?:/(?:12[0-8]|1[01]\\d|\\d?\\d))?");

    private AppSyncScalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                scalar("AWSDate", new TextCoercing("Date", AppSyncScalars::isDate)),
                scalar("AWSTime", new TextCoercing("Time", AppSyncScalars::isTime)),
                scalar("AWSDateTime", new TextCoercing("DateTime", AppSyncScalars::isDateTime)),
                scalar("AWSTimestamp", new TimestampCoercing()),
                scalar("AWSEmail", new TextCoercing("Email", text -> matches(EMAIL, text))),
                scalar("AWSJSON", new JsonCoercing()),
                scalar("AWSURL", new TextCoercing("URL", AppSyncScalars::isUrl)),
                scalar("AWSPhone", new TextCoercing("Phone", AppSyncScalars::isPhone)),
                scalar("AWSIPAddress", new TextCoercing("IPAddress", AppSyncScalars::isIpAddress)));
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    private static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        return date.matches() && isLocalDate(date.group(1)) && isOffset(date.group(2));
    }

    private static boolean isTime(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches() && isLocalTime(time.group(1)) && isOffset(time.group(2));
    }

    /** An offset must be there: an AWSDateTime is an instant. */
    private static boolean isDateTime(String text) {
        int separator = text.indexOf('T');
        if (separator < 0 || !isLocalDate(text.substring(0, separator))) {
            return false;
        }
        Matcher time = TIME.matcher(text.substring(separator + 1));
        return time.matches() && time.group(2) != null && isLocalTime(time.group(1)) && isOffset(time.group(2));
    }

    private static boolean isLocalDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isLocalTime(String text) {
        try {
            LocalTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isOffset(@Nullable String text) {
        try {
            return text == null || ZoneOffset.of(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            uri.toURL();
            return uri.getHost() != null || "file".equals(uri.getScheme());
        } catch (URISyntaxException | MalformedURLException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return matches(PHONE, text) && digits >= 7 && digits <= 15;
    }

    private static boolean isIpAddress(String text) {
        if (matches(IP_V4, text)) {
            return true;
        }
        Matcher v6 = IP_V6.matcher(text);
        return v6.matches() && IpV6.isAddress(v6.group(1));
    }
}
