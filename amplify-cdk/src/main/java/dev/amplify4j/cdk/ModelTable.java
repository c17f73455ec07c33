package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex.ProjectionType;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.dynamodb.CfnTableProps;
import software.constructs.Construct;

/** The table of a model, as the plan has it. */
final class ModelTable {
    /** DynamoDB's limit. */
    private static final int MOST_INDEXES = 20;

    private ModelTable() {}

    static CfnTable create(Construct scope, Table table, DataApiProps props) {
        if (table.indexes().size() > MOST_INDEXES) {
            throw new DeploymentException(
                    "The table of " + table.name() + " has " + table.indexes().size() + " indexes, and DynamoDB takes "
                            + MOST_INDEXES + ": drop some of the model's indexes or relations.");
        }
        CfnTable created = new CfnTable(
                scope,
                "Table",
                CfnTableProps.builder()
                        .billingMode("PAY_PER_REQUEST")
                        .keySchema(keySchema(table.key()))
                        .attributeDefinitions(attributeDefinitions(table))
                        .globalSecondaryIndexes(indexes(table))
                        .sseSpecification(CfnTable.SSESpecificationProperty.builder()
                                .sseEnabled(true)
                                .build())
                        .pointInTimeRecoverySpecification(CfnTable.PointInTimeRecoverySpecificationProperty.builder()
                                .pointInTimeRecoveryEnabled(!props.sandbox())
                                .build())
                        .deletionProtectionEnabled(props.protectsData())
                        .build());
        created.applyRemovalPolicy(props.sandbox() ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN);
        return created;
    }

    private static List<CfnTable.KeySchemaProperty> keySchema(KeySchema key) {
        return attributes(key)
                .map(attribute -> CfnTable.KeySchemaProperty.builder()
                        .attributeName(attribute.name())
                        .keyType(attribute.equals(key.partition()) ? "HASH" : "RANGE")
                        .build())
                .toList();
    }

    private static List<CfnTable.AttributeDefinitionProperty> attributeDefinitions(Table table) {
        Map<String, KeyAttribute.Type> types = new TreeMap<>();
        Stream.concat(Stream.of(table.key()), table.indexes().stream().map(GlobalSecondaryIndex::key))
                .flatMap(ModelTable::attributes)
                .forEach(attribute -> define(types, table, attribute));
        return types.entrySet().stream()
                .map(entry -> CfnTable.AttributeDefinitionProperty.builder()
                        .attributeName(entry.getKey())
                        .attributeType(entry.getValue().name())
                        .build())
                .toList();
    }

    private static void define(Map<String, KeyAttribute.Type> types, Table table, KeyAttribute attribute) {
        KeyAttribute.Type before = types.putIfAbsent(attribute.name(), attribute.type());
        if (before != null && before != attribute.type()) {
            throw new DeploymentException("The plan is damaged: " + table.name() + "." + attribute.name()
                    + " is a key attribute of two types. Compile the models again.");
        }
    }

    private static List<CfnTable.GlobalSecondaryIndexProperty> indexes(Table table) {
        return table.indexes().stream()
                .map(index -> CfnTable.GlobalSecondaryIndexProperty.builder()
                        .indexName(index.name())
                        .keySchema(keySchema(index.key()))
                        .projection(projection(index))
                        .build())
                .toList();
    }

    private static CfnTable.ProjectionProperty projection(GlobalSecondaryIndex index) {
        CfnTable.ProjectionProperty.Builder projection = CfnTable.ProjectionProperty.builder()
                .projectionType(index.projectionType().name());
        return index.projectionType() == ProjectionType.INCLUDE
                ? projection.nonKeyAttributes(index.nonKeyAttributes()).build()
                : projection.build();
    }

    private static Stream<KeyAttribute> attributes(KeySchema key) {
        return Stream.of(key.partition(), key.sort()).filter(Objects::nonNull);
    }
}
