package dev.amplify4j.schema.json;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON that has no Java type of its own. */
public final class JsonText {
    private static final JsonMapper MAPPER = CanonicalJson.mapper()
            .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private JsonText() {}

    /**
     * Writes a tree.
     *
     * @param tree maps with text as keys, lists, text, numbers, booleans and nulls; members keep the map's order, so give
     *     maps that have one
     * @return indented JSON
     * @throws IllegalArgumentException if the tree holds anything else
     */
    public static String write(Object tree) {
        check(tree);
        return CanonicalJson.write(MAPPER, tree);
    }

    private static void check(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            map.keySet().forEach(JsonText::checkKey);
            map.values().forEach(JsonText::check);
        } else if (tree instanceof List<?> list) {
            list.forEach(JsonText::check);
        } else if (tree != null
                && !(tree instanceof String)
                && !(tree instanceof Number)
                && !(tree instanceof Boolean)) {
            throw new IllegalArgumentException("no JSON value: " + tree.getClass());
        }
    }

    private static void checkKey(@Nullable Object key) {
        if (!(key instanceof String)) {
            throw new IllegalArgumentException("no name of a JSON member: " + key);
        }
    }
}
