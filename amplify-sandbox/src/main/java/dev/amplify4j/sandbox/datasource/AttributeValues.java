package dev.amplify4j.sandbox.datasource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** DynamoDB's values: typed JSON going in, plain JSON coming out. */
final class AttributeValues {
    private AttributeValues() {}

    /** Reads an object whose members are typed values. */
    static Map<String, AttributeValue> read(RequestObject object) {
        Map<String, AttributeValue> result = new LinkedHashMap<>();
        object.members()
                .forEach((name, value) ->
                        result.put(String.valueOf(name), read(object.path() + "[" + name + "]", value)));
        return result;
    }

    private static AttributeValue read(String path, @Nullable Object typed) {
        if (!(typed instanceof Map<?, ?> map) || map.size() != 1) {
            throw invalid(path);
        }
        Map.Entry<?, ?> entry = map.entrySet().iterator().next();
        Object value = entry.getValue();
        AttributeValue.Builder result = AttributeValue.builder();
        switch (String.valueOf(entry.getKey())) {
            case "S" -> result.s(text(path, value));
            case "N" -> result.n(number(path, value));
            case "B" -> result.b(binary(path, value));
            case "BOOL" -> result.bool(bool(path, value));
            case "NULL" -> result.nul(true);
            case "SS" ->
                result.ss(list(path, value).stream()
                        .map(element -> text(path, element))
                        .toList());
            case "NS" ->
                result.ns(list(path, value).stream()
                        .map(element -> number(path, element))
                        .toList());
            case "BS" ->
                result.bs(list(path, value).stream()
                        .map(element -> binary(path, element))
                        .toList());
            case "L" ->
                result.l(list(path, value).stream()
                        .map(element -> read(path, element))
                        .toList());
            case "M" -> result.m(read(RequestObject.of(path, value)));
            default -> throw invalid(path);
        }
        return result.build();
    }

    private static String text(String path, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw invalid(path);
    }

    private static String number(String path, @Nullable Object value) {
        try {
            if (value instanceof Number || value instanceof String) {
                return new BigDecimal(value.toString()).toPlainString();
            }
        } catch (NumberFormatException notANumber) {
            throw invalid(path);
        }
        throw invalid(path);
    }

    private static boolean bool(String path, @Nullable Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw invalid(path);
    }

    private static SdkBytes binary(String path, @Nullable Object value) {
        try {
            return SdkBytes.fromByteArray(Base64.getDecoder().decode(text(path, value)));
        } catch (IllegalArgumentException notBase64) {
            throw invalid(path);
        }
    }

    private static List<?> list(String path, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw invalid(path);
    }

    private static InvalidRequestException invalid(String path) {
        return new InvalidRequestException("Expected a typed DynamoDB value for '" + path + "'.");
    }

    /** An item as plain data; null for no item. */
    static @Nullable Map<String, @Nullable Object> plain(@Nullable Map<String, AttributeValue> item) {
        if (item == null || item.isEmpty()) {
            return null;
        }
        return plainMap(item);
    }

    private static Map<String, @Nullable Object> plainMap(Map<String, AttributeValue> item) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        item.forEach((name, value) -> result.put(name, plain(value)));
        return result;
    }

    private static @Nullable Object plain(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> new BigDecimal(value.n());
            case B -> base64(value.b());
            case BOOL -> value.bool();
            case SS -> value.ss();
            case NS -> value.ns().stream().map(BigDecimal::new).toList();
            case BS -> value.bs().stream().map(AttributeValues::base64).toList();
            case L -> plainList(value.l());
            case M -> plainMap(value.m());
            case NUL, UNKNOWN_TO_SDK_VERSION -> null;
        };
    }

    private static List<@Nullable Object> plainList(List<AttributeValue> values) {
        List<@Nullable Object> result = new ArrayList<>(values.size());
        values.forEach(value -> result.add(plain(value)));
        return result;
    }

    private static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArray());
    }
}
