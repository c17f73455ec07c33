package dev.amplify4j.sandbox.resolver;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** What the util library asks of Java, which AppSync's is too: time, identifiers, encodings and patterns. */
final class HostFunctions {
    private static final System.Logger LOGGER = System.getLogger("dev.amplify4j.sandbox.resolver");

    private final Map<String, Object> functions = new HashMap<>();

    private HostFunctions() {
        new TimeFunctions().all().forEach(functions::put);
        supply("autoId", () -> UUID.randomUUID().toString());
        supply("autoUlid", Identifiers::ulid);
        supply("autoKsuid", Identifiers::ksuid);
        convert("urlEncode", text -> URLEncoder.encode(text, StandardCharsets.UTF_8));
        convert("urlDecode", text -> URLDecoder.decode(text, StandardCharsets.UTF_8));
        convert("base64Encode", text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        convert("base64Decode", text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8));
        convert("escapeJavaScript", HostFunctions::escapeJavaScript);
        combine(
                "normalize",
                (text, form) ->
                        Normalizer.normalize(text, Normalizer.Form.valueOf(form.toUpperCase(java.util.Locale.ROOT))));
        define("matches", args -> Patterns.matches(text(args, 0), text(args, 1)));
        define("replaceFirst", args -> Patterns.replaceFirst(text(args, 0), text(args, 1), text(args, 2)));
        define("replaceAll", args -> Patterns.replaceAll(text(args, 0), text(args, 1), text(args, 2)));
        define("xmlToJson", args -> args[0].isNull() ? "null" : XmlDocuments.toJson(text(args, 0)));
        define("log", args -> {
            LOGGER.log(System.Logger.Level.INFO, text(args, 0));
            return null;
        });
    }

    /** The functions as an object of the guest language. */
    static ProxyObject create() {
        return ProxyObject.fromMap(new HostFunctions().functions);
    }

    /** An argument as text; an empty text for null. */
    static String text(Value[] args, int index) {
        return index >= args.length || args[index].isNull() ? "" : args[index].asString();
    }

    private void define(String name, Function function) {
        functions.put(name, (ProxyExecutable) function::apply);
    }

    private void supply(String name, Supplier<String> supplier) {
        define(name, args -> supplier.get());
    }

    /** A conversion of text; null for null and for text that cannot be converted. */
    private void convert(String name, UnaryOperator<String> conversion) {
        define(name, args -> {
            if (args[0].isNull()) {
                return null;
            }
            try {
                return conversion.apply(text(args, 0));
            } catch (IllegalArgumentException notConvertible) {
                return null;
            }
        });
    }

    private void combine(String name, BinaryOperator<String> operation) {
        define(name, args -> {
            try {
                return operation.apply(text(args, 0), text(args, 1));
            } catch (IllegalArgumentException notConvertible) {
                return null;
            }
        });
    }

    private static String escapeJavaScript(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                case '\t' -> result.append("\\t");
                case '\b' -> result.append("\\b");
                case '\f' -> result.append("\\f");
                case '\'', '"', '\\', '/' -> result.append('\\').append(c);
                default -> {
                    if (c < ' ' || c > '~') {
                        result.append(String.format("\\u%04X", (int) c));
                    } else {
                        result.append(c);
                    }
                }
            }
        }
        return result.toString();
    }

    /** A function of the host. */
    interface Function {
        /** Calls it. */
        @Nullable
        Object apply(Value[] args);
    }
}
