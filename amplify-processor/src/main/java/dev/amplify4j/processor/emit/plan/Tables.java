package dev.amplify4j.processor.emit.plan;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex.ProjectionType;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Table;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The DynamoDB tables, one per model. */
final class Tables {
    private Tables() {}

    static List<Table> of(Backend backend) {
        return backend.models().stream()
                .map(Tables::table)
                .sorted(Comparator.comparing(Table::name))
                .toList();
    }

    private static Table table(Model model) {
        List<GlobalSecondaryIndex> indexes = model.indexes().stream()
                .map(index -> index(model, index))
                .sorted(Comparator.comparing(GlobalSecondaryIndex::name))
                .toList();
        List<Field> key = model.keyFields();
        return new Table(model.name(), key(key.get(0), key.subList(1, key.size())), indexes);
    }

    private static GlobalSecondaryIndex index(Model model, Index index) {
        List<Field> sort = index.sort().stream().map(model::requireField).toList();
        return new GlobalSecondaryIndex(
                index.name(),
                key(model.requireField(index.partition()), sort),
                projection(index.projection()),
                index.include().stream().sorted().toList());
    }

    private static ProjectionType projection(Index.Projection projection) {
        return switch (projection) {
            case ALL -> ProjectionType.ALL;
            case KEYS_ONLY -> ProjectionType.KEYS_ONLY;
            case INCLUDE -> ProjectionType.INCLUDE;
        };
    }

    private static KeySchema key(Field partition, List<Field> sort) {
        return new KeySchema(attribute(partition), sortAttribute(sort));
    }

    /** Several sort fields are one attribute with their joined texts. */
    private static @Nullable KeyAttribute sortAttribute(List<Field> fields) {
        return switch (fields.size()) {
            case 0 -> null;
            case 1 -> attribute(fields.get(0));
            default ->
                new KeyAttribute(
                        Names.sortAttribute(fields.stream().map(Field::name).toList()), KeyAttribute.Type.S);
        };
    }

    private static KeyAttribute attribute(Field field) {
        boolean number = field.type().stored().number();
        return new KeyAttribute(field.name(), number ? KeyAttribute.Type.N : KeyAttribute.Type.S);
    }
}
