package dev.amplify4j.sandbox.datasource;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.dynamodb.services.local.shared.access.TableInfo;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteDBAccess;

/** DynamoDB Local's tables in SQLite, which it asks for the definition of a table at each request: most of what a GetItem takes. */
class SqliteTables extends SQLiteDBAccess {
    private final Map<String, TableInfo> definitions = new HashMap<>();
    private long changes;

    /** Tables in memory. */
    SqliteTables() {}

    /** Tables in a file. */
    SqliteTables(File file) {
        super(file);
    }

    @Override
    public @Nullable TableInfo getTableInfo(String table) {
        long before;
        synchronized (definitions) {
            TableInfo known = definitions.get(table);
            if (known != null) {
                return known;
            }
            before = changes;
        }
        TableInfo found = super.getTableInfo(table); // not in the lock: it waits for transactions, which ask here too
        synchronized (definitions) {
            if (found != null && before == changes) {
                definitions.put(table, found);
            }
        }
        return found;
    }

    /** A table was made, changed or deleted, or will be. */
    void changed(String table) {
        synchronized (definitions) {
            definitions.remove(table);
            changes++;
        }
    }

    private void change(String table, Runnable change) {
        try {
            change.run();
        } finally {
            changed(table);
        }
    }

    @Override
    public void updateTable(
            String table,
            ProvisionedThroughput provisioned,
            OnDemandThroughput onDemand,
            BillingMode billing,
            long billingTime,
            List<AttributeDefinition> attributes,
            List<GlobalSecondaryIndexDescription> indexes,
            Boolean deletionProtection,
            StreamSpecification stream) {
        change(
                table,
                () -> super.updateTable(
                        table,
                        provisioned,
                        onDemand,
                        billing,
                        billingTime,
                        attributes,
                        indexes,
                        deletionProtection,
                        stream));
    }

    @Override
    public void updateTable(String table, String timeToLive) {
        change(table, () -> super.updateTable(table, timeToLive));
    }

    @Override
    public void deleteTable(String table) {
        change(table, () -> super.deleteTable(table));
    }

    @Override
    public void createGSIColumns(String table, String index) {
        change(table, () -> super.createGSIColumns(table, index));
    }

    @Override
    public void backfillGSI(String table, String index) {
        change(table, () -> super.backfillGSI(table, index));
    }

    @Override
    public void deleteGSI(String table, String index) {
        change(table, () -> super.deleteGSI(table, index));
    }
}
