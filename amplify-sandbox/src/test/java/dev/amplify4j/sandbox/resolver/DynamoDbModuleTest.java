package dev.amplify4j.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code @aws-appsync/utils/dynamodb}: the requests as they were recorded from the service, and of the same form. */
class DynamoDbModuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "operations.add(10)|{\"type\":\"OPERATION_ADD\",\"value\":10}",
                "operations.remove()|{\"type\":\"OPERATION_REMOVE\"}",
                "operations.replace('x')|{\"type\":\"OPERATION_REPLACE\",\"value\":\"x\"}",
                "operations.increment(5)|{\"type\":\"OPERATION_INCREMENT\",\"by\":5}",
                "operations.decrement(5)|{\"type\":\"OPERATION_DECREMENT\",\"by\":5}",
                "operations.append([1])|{\"type\":\"OPERATION_APPEND\",\"items\":[1]}",
                "operations.prepend([1])|{\"type\":\"OPERATION_PREPEND\",\"items\":[1]}",
                "operations.updateListItem('x', 2)|{\"type\":\"OPERATION_UPDATE_LIST_ITEM\",\"value\":\"x\",\"index\":2}",
                "toStringSet(['a'])|{\"SS\":[\"a\"]}",
                "toNumberSet([1])|{\"NS\":[1]}",
                "toBinarySet(['YQ=='])|{\"BS\":[\"YQ==\"]}",
                "get({ key: { id: '1' } })|{\"operation\":\"GetItem\",\"key\":{\"id\":{\"S\":\"1\"}}}",
                "put({ key: { id: '1' }, item: { n: 1 } })|{\"operation\":\"PutItem\",\"key\":{\"id\":{\"S\":\"1\"}},\"attributeValues\":{\"n\":{\"N\":1}}}",
                "remove({ key: { id: '1' } })|{\"operation\":\"DeleteItem\",\"key\":{\"id\":{\"S\":\"1\"}}}",
                "scan({ limit: 2, nextToken: null })|{\"operation\":\"Scan\",\"limit\":2}",
                "query({ query: { id: { eq: '1' } } })|{\"operation\":\"Query\",\"query\":{\"expression\":\"(#id = :id_eq)\",\"expressionNames\":{\"#id\":\"id\"},\"expressionValues\":{\":id_eq\":{\"S\":\"1\"}}}}",
                "batchGet({ tables: { T: { keys: [{ id: '1' }] } } })|{\"operation\":\"BatchGetItem\",\"tables\":{\"T\":{\"keys\":[{\"id\":{\"S\":\"1\"}}]}}}",
                "batchPut({ tables: { T: [{ id: '1' }] } })|{\"operation\":\"BatchPutItem\",\"tables\":{\"T\":[{\"id\":{\"S\":\"1\"}}]}}",
                "batchDelete({ tables: { T: [{ id: '1' }] } })|{\"operation\":\"BatchDeleteItem\",\"tables\":{\"T\":[{\"id\":{\"S\":\"1\"}}]}}",
                "transactGet({ items: [{ table: 'T', key: { id: '1' } }] })|{\"operation\":\"TransactGetItems\",\"transactItems\":[{\"table\":\"T\",\"key\":{\"id\":{\"S\":\"1\"}}}]}",
                "transactWrite({ items: [{ deleteItem: { table: 'T', key: { id: '1' } } }] })|{\"operation\":\"TransactWriteItems\",\"transactItems\":[{\"table\":\"T\",\"key\":{\"id\":{\"S\":\"1\"}},\"operation\":\"DeleteItem\"}]}"
            })
    void requests(String call, String expected) {
        assertThat(evaluate("JSON.stringify(ddb." + call + ")")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{ a: 'x' }|SET #expName_1 = :expValue_1|{\":expValue_1\":{\"S\":\"x\"}}",
                "{ a: ddb.operations.add(10) }|SET #expName_1 = :expValue_1|{\":expValue_1\":{\"N\":10}}",
                "{ a: ddb.operations.replace('x') }|SET #expName_1 = :expValue_1|{\":expValue_1\":{\"S\":\"x\"}}",
                "{ a: ddb.operations.remove() }|REMOVE #expName_1|",
                "{ a: ddb.operations.increment(5) }|SET #expName_1 = #expName_1 + :expValue_1|{\":expValue_1\":{\"N\":5}}",
                "{ a: ddb.operations.decrement(5) }|SET #expName_1 = #expName_1 - :expValue_1|{\":expValue_1\":{\"N\":5}}",
                "{ a: ddb.operations.append([1]) }|SET #expName_1 = list_append(#expName_1, :expValue_1)|{\":expValue_1\":{\"L\":[{\"N\":1}]}}",
                "{ a: ddb.operations.prepend([1]) }|SET #expName_1 = list_append(:expValue_1, #expName_1)|{\":expValue_1\":{\"L\":[{\"N\":1}]}}",
                "{ a: [ddb.operations.updateListItem('x', 2)] }|SET #expName_1[2] = :expValue_1|{\":expValue_1\":{\"S\":\"x\"}}",
                "{ a: 1, b: null }|SET #expName_1 = :expValue_1, #expName_2 = :expValue_2|{\":expValue_1\":{\"N\":1},\":expValue_2\":{\"NULL\":null}}",
                "{ a: { b: 1 } }|SET #expName_1.#expName_2 = :expValue_1|{\":expValue_1\":{\"N\":1}}"
            })
    void updates(String changes, String expression, @Nullable String values) {
        String update = "ddb.update({ key: { id: '1' }, update: " + changes + " }).update";
        assertThat(evaluate(update + ".expression")).isEqualTo(expression);
        assertThat(evaluate("JSON.stringify(" + update + ".expressionValues ?? null)"))
                .isEqualTo(values == null ? "null" : values);
    }

    private static Object evaluate(String expression) {
        String module = "import * as ddb from '@aws-appsync/utils/dynamodb';\n"
                + ResolverRig.handlers("return { payload: null };", "return " + expression + ";");
        try (ResolverRig rig = new ResolverRig().none("Query", "it", module).start()) {
            Resolution resolution = rig.call("it", Map.of());
            assertThat(resolution.errors()).isEmpty();
            return String.valueOf(resolution.value());
        }
    }
}
