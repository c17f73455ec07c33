package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Identifier;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What resolvers know of the key of a table or of an index.
 *
 * @param partition field that is the partition key
 * @param sort fields that form the sort key; empty when there is none
 */
record KeyFacts(String partition, List<String> sort) {
    static KeyFacts of(Identifier identifier) {
        List<String> fields = identifier.fields();
        return new KeyFacts(fields.get(0), fields.subList(1, fields.size()));
    }

    static KeyFacts of(Index index) {
        return new KeyFacts(index.partition(), index.sort());
    }

    /** The fields that are attributes of the key. */
    List<String> attributes() {
        return sort.size() == 1 ? List.of(partition, sort.get(0)) : List.of(partition);
    }

    /** Whether the sort key is an attribute of its own, with the joined texts of several fields. */
    boolean joined() {
        return sort.size() > 1;
    }

    /** The constants of the key, as JavaScript literals by name. */
    Map<String, String> constants() {
        Map<String, String> constants = new LinkedHashMap<>();
        constants.put("KEY", JsLiteral.of(partition));
        if (!sort.isEmpty()) {
            constants.put("SORT_KEY", JsLiteral.of(Names.sortAttribute(sort)));
            constants.put("SORT_FIELDS", JsLiteral.of(sort));
            constants.put("SORT_ARGUMENT", JsLiteral.of(Names.sortArgument(sort)));
        }
        return constants;
    }

    /** The features of resolvers that speak of the key. */
    Set<Feature> features() {
        return switch (sort.size()) {
            case 0 -> Set.of(Feature.UNSORTED);
            case 1 -> Set.of(Feature.SORTED, Feature.ONE_SORT_FIELD);
            default -> Set.of(Feature.SORTED, Feature.JOINED);
        };
    }
}
