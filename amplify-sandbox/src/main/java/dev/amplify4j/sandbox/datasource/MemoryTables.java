package dev.amplify4j.sandbox.datasource;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.shared.access.QueryResponseInfo;
import software.amazon.dynamodb.services.local.shared.access.TableInfo;
import software.amazon.dynamodb.services.local.shared.model.AttributeValue;
import software.amazon.dynamodb.services.local.shared.model.Condition;

/**
 * Tables whose items are in this process's memory instead of SQLite's, where each request waits for another thread and reads
 * its items from JSON. Everything else is DynamoDB Local: requests, expressions, definitions of tables, times to live.
 */
final class MemoryTables extends SqliteTables {
    private final Map<String, MemoryTable> tables = new ConcurrentHashMap<>();
    /** A transaction excludes everything else, as it does in SQLite. */
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    /** What takes back the writes of the transaction, last first. */
    private final Deque<Runnable> undo = new ArrayDeque<>();

    @Override
    public @Nullable Map<String, AttributeValue> getRecord(String table, Map<String, AttributeValue> key) {
        return with(table, items -> items.get(key));
    }

    @Override
    public void putRecord(
            String table,
            Map<String, AttributeValue> item,
            AttributeValue partition,
            AttributeValue sort,
            boolean expired) {
        with(table, items -> {
            Map<String, AttributeValue> replaced = items.put(item);
            undoBy(() -> {
                if (replaced == null) {
                    items.delete(item);
                } else {
                    items.put(replaced);
                }
            });
            return replaced;
        });
    }

    @Override
    public boolean deleteRecord(String table, Map<String, AttributeValue> key, boolean expired) {
        Map<String, AttributeValue> deleted = with(table, items -> {
            Map<String, AttributeValue> item = items.delete(key);
            if (item != null) {
                undoBy(() -> items.put(item));
            }
            return item;
        });
        return deleted != null;
    }

    @Override
    public QueryResponseInfo queryRecords(
            String table,
            @Nullable String index,
            @Nullable Map<String, Condition> conditions,
            @Nullable Map<String, AttributeValue> start,
            Long limit,
            boolean ascending,
            byte @Nullable [] firstHash,
            byte @Nullable [] lastHash,
            boolean scan,
            boolean global) {
        ItemOrder order = order(table, index);
        ItemRange range = order.range(conditions);
        if (start != null) {
            ItemKey place = order.place(start);
            range = ascending ? range.after(place) : range.before(place);
        }
        ItemRange part = range;
        List<Map<String, AttributeValue>> found = Objects.requireNonNull(
                with(table, items -> items.read(order, part, ascending, limit, share(order, firstHash, lastHash))));
        return new QueryResponseInfo(found, found.size() == limit ? found.get(found.size() - 1) : null);
    }

    /** What a parallel scan takes of a table. */
    private static Predicate<Map<String, AttributeValue>> share(
            ItemOrder order, byte @Nullable [] first, byte @Nullable [] last) {
        if (first == null || last == null) {
            return item -> true;
        }
        return item -> {
            byte[] hash = order.partitionHash(item);
            return Arrays.compareUnsigned(first, hash) <= 0 && Arrays.compareUnsigned(hash, last) <= 0;
        };
    }

    @Override
    public byte @Nullable [] beginTransaction(String token) {
        byte[] known = super.beginTransaction(token);
        lock.writeLock().lock();
        return known;
    }

    @Override
    public void commitTransaction(String token, byte[] signature) {
        super.commitTransaction(token, signature);
        undo.clear();
        lock.writeLock().unlock();
    }

    @Override
    public void rollbackTransaction() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
        lock.writeLock().unlock();
        super.rollbackTransaction();
    }

    private void undoBy(Runnable step) {
        if (lock.isWriteLockedByCurrentThread()) {
            undo.push(step);
        }
    }

    @Override
    void changed(String table) {
        super.changed(table);
        MemoryTable items = tables.get(table);
        if (items != null) {
            items.forgetIndexes();
        }
    }

    @Override
    public void deleteTable(String table) {
        super.deleteTable(table);
        tables.remove(table);
    }

    @Override
    public long getTableItemCount(String table) {
        return count(table, null);
    }

    @Override
    public long getLSIItemCount(String table, String index) {
        return count(table, index);
    }

    @Override
    public long getGSIItemCount(String table, String index) {
        return count(table, index);
    }

    @Override
    public long getTableByteSize(String table) {
        return bytes(table, null);
    }

    @Override
    public long getLSIByteSize(String table, String index) {
        return bytes(table, index);
    }

    @Override
    public long getGSIByteSize(String table, String index) {
        return bytes(table, index);
    }

    private long count(String table, @Nullable String index) {
        ItemOrder order = order(table, index);
        return Objects.requireNonNull(with(table, items -> items.count(order)));
    }

    private long bytes(String table, @Nullable String index) {
        ItemOrder order = order(table, index);
        return Objects.requireNonNull(with(table, items -> items.bytes(order)));
    }

    private ItemOrder order(String table, @Nullable String index) {
        TableInfo definition = Objects.requireNonNull(getTableInfo(table), table);
        return index == null ? ItemOrder.ofTable(definition) : ItemOrder.ofIndex(definition, index);
    }

    /** Works on a table's items, unless a transaction of another thread is at work. */
    private <T> @Nullable T with(String table, Function<MemoryTable, @Nullable T> work) {
        MemoryTable items = tables.get(table);
        if (items == null) {
            ItemOrder order = order(table, null);
            items = tables.computeIfAbsent(table, name -> new MemoryTable(order));
        }
        Lock shared = lock.readLock();
        shared.lock();
        try {
            return work.apply(items);
        } finally {
            shared.unlock();
        }
    }
}
