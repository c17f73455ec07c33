package dev.amplify4j.schema.json;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to write JSON: two-space indent, {@code \n} on every system, members in the order in which they come.
 *
 * <p>No library does it, because one that maps objects takes a compilation longer to load than this one takes.
 */
final class JsonWriter {
    private final RecordForm form;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private JsonWriter(RecordForm form) {
        this.form = form;
    }

    /**
     * Writes a value.
     *
     * @param form how records are written
     * @param value text, numbers, booleans, enums, records, maps with text as keys, and lists of them; or null
     * @throws IllegalArgumentException if there is anything else
     */
    static String write(RecordForm form, @Nullable Object value) {
        JsonWriter writer = new JsonWriter(form);
        writer.value(value);
        return writer.text.append('\n').toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof String string) {
            quoted(string);
        } else if (value instanceof Record object) {
            members(form.members(object).entrySet().iterator());
        } else if (value instanceof Map<?, ?> map) {
            members(map.entrySet().iterator());
        } else if (value instanceof List<?> list) {
            elements(list);
        } else if (value instanceof Enum<?> constant) {
            quoted(constant.name());
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("no JSON value: " + value.getClass());
        }
    }

    private void members(Iterator<? extends Map.Entry<?, ?>> members) {
        if (!members.hasNext()) {
            text.append("{ }");
            return;
        }
        text.append('{');
        depth++;
        do {
            Map.Entry<?, ?> member = members.next();
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException("no name of a JSON member: " + member.getKey());
            }
            line();
            quoted(name);
            text.append(": ");
            value(member.getValue());
            text.append(members.hasNext() ? "," : "");
        } while (members.hasNext());
        depth--;
        line();
        text.append('}');
    }

    private void elements(List<?> elements) {
        if (elements.isEmpty()) {
            text.append("[ ]");
            return;
        }
        text.append('[');
        depth++;
        for (Iterator<?> element = elements.iterator(); element.hasNext(); ) {
            line();
            value(element.next());
            text.append(element.hasNext() ? "," : "");
        }
        depth--;
        line();
        text.append(']');
    }

    private void line() {
        text.append('\n');
        for (int i = 0; i < depth; i++) {
            text.append("  ");
        }
    }

    private void quoted(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                default -> {
                    if (c < ' ') {
                        text.append(c < 0x10 ? "\\u000" : "\\u00")
                                .append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
                    } else if (Character.isSurrogate(c) && !isHalfOfPair(string, i)) {
                        text.append("\\u").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)); // UTF-8 has none
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isHalfOfPair(String string, int index) {
        return Character.isHighSurrogate(string.charAt(index))
                ? index + 1 < string.length() && Character.isLowSurrogate(string.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(string.charAt(index - 1));
    }
}
