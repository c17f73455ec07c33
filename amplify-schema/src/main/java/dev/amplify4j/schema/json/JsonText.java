package dev.amplify4j.schema.json;

import java.util.Map;

/** Writes JSON that has no Java type of its own. */
public final class JsonText {
    private static final RecordForm NO_RECORDS = new RecordForm(Map.of(), Map.of());

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
        return JsonWriter.write(NO_RECORDS, tree);
    }
}
