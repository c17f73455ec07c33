package dev.amplify4j.sandbox.datasource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.dynamodb.services.local.shared.access.LocalDBUtils;
import software.amazon.dynamodb.services.local.shared.access.TableInfo;
import software.amazon.dynamodb.services.local.shared.model.AttributeValue;
import software.amazon.dynamodb.services.local.shared.model.Condition;

/**
 * By which attributes the items of a table or of one of its indexes are sorted: a partition of the table by its hash, one of a
 * global index by its key, and an index in the end by the hash of the table's keys.
 *
 * @param partition the partition key
 * @param sort the sort key; null when there is none
 * @param tableKey key attributes of the table
 * @param kind what is sorted
 */
record ItemOrder(String partition, @Nullable String sort, List<String> tableKey, Kind kind) {
    /** What is sorted. */
    enum Kind {
        TABLE,
        LOCAL_INDEX,
        GLOBAL_INDEX
    }

    static ItemOrder ofTable(TableInfo table) {
        return of(table, table.getHashKey(), table.getRangeKey(), Kind.TABLE);
    }

    static ItemOrder ofIndex(TableInfo table, String index) {
        return table.isGSIIndex(index)
                ? of(table, table.getGSIHashKey(index), table.getGSIRangeKey(index), Kind.GLOBAL_INDEX)
                : of(table, table.getHashKey(), table.getLSIRangeKey(index), Kind.LOCAL_INDEX);
    }

    private static ItemOrder of(
            TableInfo table, AttributeDefinition partition, @Nullable AttributeDefinition sort, Kind kind) {
        return new ItemOrder(
                partition.attributeName(),
                sort == null ? null : sort.attributeName(),
                table.getBaseTableKeyNames(),
                kind);
    }

    /** Whether the table or index has an item: an index has only those with its keys. */
    boolean has(Map<String, AttributeValue> item) {
        return item.get(partition) != null && (sort == null || item.get(sort) != null);
    }

    /** The place of an item, or of a key with the table's attributes and the index's. */
    ItemKey place(Map<String, AttributeValue> item) {
        ItemKey key = first(value(item, partition));
        if (sort != null) {
            key = key.with(ItemKey.bytes(value(item, sort)));
        }
        return kind == Kind.TABLE ? key : key.with(hash(item));
    }

    /** What the key conditions of a query leave; everything without conditions. */
    ItemRange range(@Nullable Map<String, Condition> conditions) {
        if (conditions == null || conditions.isEmpty()) {
            return ItemRange.ALL;
        }
        ItemKey first = first(operands(conditions, partition).get(0));
        Condition condition = sort == null ? null : conditions.get(sort);
        return condition == null
                ? new ItemRange(first, first.end())
                : ItemRange.of(
                        first,
                        condition.getComparisonOperator(),
                        condition.getAttributeValueList().stream()
                                .map(ItemKey::bytes)
                                .toList());
    }

    /** The hash of the table's partition key, by which a parallel scan takes its share. */
    byte[] partitionHash(Map<String, AttributeValue> item) {
        return LocalDBUtils.getHashValue(value(item, tableKey.get(0)));
    }

    private ItemKey first(AttributeValue value) {
        byte[] bytes = ItemKey.bytes(value);
        return kind == Kind.GLOBAL_INDEX ? ItemKey.of(bytes) : ItemKey.of(LocalDBUtils.getHashValue(value), bytes);
    }

    private byte[] hash(Map<String, AttributeValue> item) {
        return LocalDBUtils.getHashValue(
                tableKey.stream().map(name -> value(item, name)).toArray(AttributeValue[]::new));
    }

    private static AttributeValue value(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name);
    }

    private static List<AttributeValue> operands(Map<String, Condition> conditions, String name) {
        return Objects.requireNonNull(conditions.get(name), name).getAttributeValueList();
    }
}
