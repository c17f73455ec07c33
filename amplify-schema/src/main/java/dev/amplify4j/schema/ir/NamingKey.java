package dev.amplify4j.schema.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key whose partitions are what items of one owner or group have in common: a list for them reads these partitions and
 * nothing else.
 *
 * @param index name of the secondary index that has the key; null for the table's own
 * @param attributes attributes of the key, of which no filter may speak; the first is the partition key
 */
public record NamingKey(@Nullable String index, List<String> attributes) {
    /** Copies the list. */
    public NamingKey {
        attributes = List.copyOf(attributes);
    }

    /**
     * The key by which a list finds what names its caller.
     *
     * @param model the model whose items are listed
     * @return the key; null unless one field alone names callers, and is the partition key of the table, or of an index
     *     that holds every item with all its attributes
     */
    public static @Nullable NamingKey of(Model model) {
        List<Role> dynamic = model.access().admitted(Access.LIST).stream()
                .filter(Role::dynamic)
                .toList();
        String field = dynamic.size() == 1 ? dynamic.get(0).field() : null;
        if (field == null || model.requireField(field).type().list()) {
            return null;
        }
        List<String> identifier = model.identifier().fields();
        if (identifier.get(0).equals(field)) {
            return new NamingKey(null, attributes(field, identifier.subList(1, identifier.size())));
        }
        return model.indexes().stream()
                .filter(index -> index.partition().equals(field) && isComplete(index, model))
                .findFirst()
                .map(index -> new NamingKey(index.name(), attributes(field, index.sort())))
                .orElse(null);
    }

    /** Items without a sort key are in no index that has one; the joined one is written by later versions alone. */
    private static boolean isComplete(Index index, Model model) {
        return index.projection() == Index.Projection.ALL
                && index.sort().size() < 2
                && index.sort().stream()
                        .allMatch(s -> model.requireField(s).type().required());
    }

    private static List<String> attributes(String partition, List<String> sort) {
        return sort.size() == 1 ? List.of(partition, sort.get(0)) : List.of(partition);
    }
}
