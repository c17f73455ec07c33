package dev.amplify4j.sandbox.datasource;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * A part of a table or an index.
 *
 * @param from its first place
 * @param to the place behind its last
 */
record ItemRange(ItemKey from, ItemKey to) {
    static final ItemRange ALL = new ItemRange(ItemKey.of(), ItemKey.of().end());

    /** What a condition on the sort key leaves of a partition. */
    static ItemRange of(ItemKey partition, String operator, List<byte[]> operands) {
        ItemKey operand = partition.with(operands.get(0));
        return switch (operator) {
            case "EQ" -> new ItemRange(operand, operand.end());
            case "LT" -> new ItemRange(partition, operand);
            case "LE" -> new ItemRange(partition, operand.end());
            case "GT" -> new ItemRange(operand.end(), partition.end());
            case "GE" -> new ItemRange(operand, partition.end());
            case "BETWEEN" ->
                new ItemRange(operand, partition.with(operands.get(1)).end());
            case "BEGINS_WITH" ->
                new ItemRange(
                        operand, behind(operands.get(0)).map(partition::with).orElse(partition.end()));
            default -> throw new IllegalArgumentException(operator + " is no condition on a key");
        };
    }

    /** What follows a place. */
    ItemRange after(ItemKey place) {
        ItemKey next = place.end();
        return next.compareTo(from) > 0 ? new ItemRange(next, to) : this;
    }

    /** What precedes a place. */
    ItemRange before(ItemKey place) {
        return place.compareTo(to) < 0 ? new ItemRange(from, place) : this;
    }

    <T> NavigableMap<ItemKey, T> of(NavigableMap<ItemKey, T> items) {
        return items.subMap(from, true, from.compareTo(to) < 0 ? to : from, false);
    }

    /** The least bytes behind all that begin with a prefix; none when it is of the greatest bytes only. */
    private static Optional<byte[]> behind(byte[] prefix) {
        int last = prefix.length - 1;
        while (last >= 0 && prefix[last] == (byte) 0xFF) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        byte[] behind = Arrays.copyOf(prefix, last + 1);
        behind[last]++;
        return Optional.of(behind);
    }
}
