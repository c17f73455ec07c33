package dev.amplify4j.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service's documentation lists is there, and nothing else. */
class MembersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "util|appendError authType autoId autoKsuid autoUlid base64Decode base64Encode dynamodb error escapeJavaScript"
                        + " http matches math rds str time transform unauthorized urlDecode urlEncode xml",
                "util.time|epochMilliSecondsToFormatted epochMilliSecondsToISO8601 epochMilliSecondsToSeconds nowEpochMilliSeconds"
                        + " nowEpochSeconds nowFormatted nowISO8601 parseFormattedToEpochMilliSeconds"
                        + " parseISO8601ToEpochMilliSeconds",
                "util.dynamodb|fromS3ObjectJson toBinary toBinarySet toBoolean toDynamoDB toList toMap toMapValues toNull toNumber"
                        + " toNumberSet toS3Object toString toStringSet",
                "util.transform|toDynamoDBConditionExpression toDynamoDBFilterExpression toElasticsearchQueryDSL"
                        + " toSubscriptionFilter",
                "util.math|maxVal minVal randomDouble randomWithinRange roundNum",
                "util.str|normalize",
                "util.http|addResponseHeader addResponseHeaders copyHeaders",
                "util.xml|toJsonString toMap",
                "util.rds|toJsonObject",
                "extensions|evictFromApiCache invalidateSubscriptions setSubscriptionFilter setSubscriptionInvalidationFilter",
                "runtime|earlyReturn",
                "dynamodb|batchDelete batchGet batchPut get operations put query remove scan sync toBinarySet toNumberSet"
                        + " toStringSet transactGet transactWrite update",
                "dynamodb.operations|add append decrement increment prepend remove replace updateListItem",
                "ctx|args arguments env error identity info prev request result source stash",
                "ctx.request|domainName headers"
            })
    void namespaceHasWhatTheServiceLists(String namespace, String members) {
        assertThat(value("Object.keys(" + namespace + ").sort()")).isEqualTo(Arrays.asList(members.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GetItem",
                "PutItem",
                "UpdateItem",
                "DeleteItem",
                "Query",
                "Scan",
                "BatchGetItem",
                "BatchPutItem",
                "BatchDeleteItem",
                "TransactGetItems",
                "TransactWriteItems"
            })
    void dynamoDbOperationIsKnown(String operation) {
        assertThat(failure(operation))
                .as("it asks for what the request lacks, if for anything")
                .doesNotContain("Unknown")
                .doesNotContain("Unsupported operation");
    }

    @Test
    void syncSaysWhatItNeedsAndWhatToUse() {
        assertThat(failure("Sync"))
                .isEqualTo(
                        "MappingTemplate: Unsupported operation 'Sync'. It needs a versioned data source, and those of models"
                                + " are not versioned: use 'Query' or 'Scan'.");
    }

    @Test
    void operationsThatTheServiceLacksAreUnknown() {
        assertThat(failure("getItem")).isEqualTo("MappingTemplate: Unknown DynamoDB operation 'getItem'.");
    }

    private static Object value(String expression) {
        String imports = "import * as dynamodb from '@aws-appsync/utils/dynamodb';\n";
        try (ResolverRig rig = new ResolverRig()
                .none(
                        "Query",
                        "it",
                        imports + ResolverRig.handlers("return { payload: null };", "return " + expression + ";"))
                .start()) {
            Resolution resolution = rig.call("it", Map.of());
            assertThat(resolution.errors()).isEmpty();
            return Objects.requireNonNull(resolution.value());
        }
    }

    /** Type and message of the error of an operation without anything that it needs; empty when it needs nothing. */
    private static String failure(String operation) {
        try (ResolverRig rig = new ResolverRig()
                .unit(
                        "Query",
                        "it",
                        ResolverRig.handlers("return { operation: '" + operation + "' };", "return ctx.result;"))
                .start()) {
            List<ResolverError> errors = rig.call("it", Map.of()).errors();
            return errors.isEmpty()
                    ? ""
                    : errors.get(0).errorType() + ": " + errors.get(0).message();
        }
    }
}
