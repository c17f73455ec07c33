package dev.amplify4j.sandbox.datasource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.shared.access.LocalDBUtils;
import software.amazon.dynamodb.services.local.shared.model.AttributeValue;

/** The items of one table, and the orders of its indexes as they are asked for. Thread-safe; what it is given and gives is copied. */
final class MemoryTable {
    private final ItemOrder order;
    private final NavigableMap<ItemKey, Map<String, AttributeValue>> items = new TreeMap<>();
    private final Map<ItemOrder, NavigableMap<ItemKey, Map<String, AttributeValue>>> indexes = new HashMap<>();

    MemoryTable(ItemOrder order) {
        this.order = order;
    }

    /** The item of a key; null when there is none. */
    synchronized @Nullable Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
        Map<String, AttributeValue> item = items.get(order.place(key));
        return item == null ? null : copy(item);
    }

    /** Stores an item; the one that it replaces, or null. */
    synchronized @Nullable Map<String, AttributeValue> put(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> own = copy(item);
        Map<String, AttributeValue> replaced = items.put(order.place(own), own);
        indexes.forEach((index, sorted) -> {
            if (replaced != null && index.has(replaced)) {
                sorted.remove(index.place(replaced));
            }
            if (index.has(own)) {
                sorted.put(index.place(own), own);
            }
        });
        return replaced;
    }

    /** Deletes the item of a key and returns it; null when there was none. */
    synchronized @Nullable Map<String, AttributeValue> delete(Map<String, AttributeValue> key) {
        Map<String, AttributeValue> deleted = items.remove(order.place(key));
        if (deleted != null) {
            indexes.forEach((index, sorted) -> {
                if (index.has(deleted)) {
                    sorted.remove(index.place(deleted));
                }
            });
        }
        return deleted;
    }

    /** The first items of a range in an order that fulfil a condition. */
    synchronized List<Map<String, AttributeValue>> read(
            ItemOrder by,
            ItemRange range,
            boolean ascending,
            long limit,
            Predicate<Map<String, AttributeValue>> condition) {
        NavigableMap<ItemKey, Map<String, AttributeValue>> part = range.of(sorted(by));
        Collection<Map<String, AttributeValue>> candidates = (ascending ? part : part.descendingMap()).values();
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        for (Map<String, AttributeValue> item : candidates) {
            if (found.size() == limit) {
                break;
            }
            if (condition.test(item)) {
                found.add(copy(item));
            }
        }
        return found;
    }

    /** Forgets the orders of indexes, whose definitions may have changed. */
    synchronized void forgetIndexes() {
        indexes.clear();
    }

    synchronized long count(ItemOrder by) {
        return sorted(by).size();
    }

    synchronized long bytes(ItemOrder by) {
        return sorted(by).values().stream()
                .mapToLong(LocalDBUtils::getItemSizeBytes)
                .sum();
    }

    private NavigableMap<ItemKey, Map<String, AttributeValue>> sorted(ItemOrder by) {
        return by.equals(order) ? items : indexes.computeIfAbsent(by, this::sort);
    }

    private NavigableMap<ItemKey, Map<String, AttributeValue>> sort(ItemOrder by) {
        NavigableMap<ItemKey, Map<String, AttributeValue>> sorted = new TreeMap<>();
        items.values().stream().filter(by::has).forEach(item -> sorted.put(by.place(item), item));
        return sorted;
    }

    /** DynamoDB Local changes the values that it has read. */
    private static Map<String, AttributeValue> copy(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> copy = new HashMap<>(2 * item.size());
        item.forEach((name, value) -> copy.put(name, copy(value)));
        return copy;
    }

    private static AttributeValue copy(AttributeValue value) {
        AttributeValue copy = new AttributeValue();
        switch (value.getType()) {
            case S -> copy.setS(value.getS());
            case N -> copy.setN(value.getN());
            case B -> copy.setB(value.getB().duplicate());
            case BOOL -> copy.setBOOL(value.getBOOL());
            case NULL -> copy.setNULL(value.getNULL());
            case SS -> copy.setSS(value.getSS());
            case NS -> copy.setNS(value.getNS());
            case BS -> copy.setBS(value.getBS());
            case L -> copy.setL(value.getL().stream().map(MemoryTable::copy).toList());
            case M -> copy.setM(copy(value.getM()));
        }
        return copy;
    }
}
