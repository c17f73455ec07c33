package dev.amplify4j.sandbox.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations on several items, with the results that AppSync gives. */
class BatchAndTransactTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final EmbeddedDynamoDb database = EmbeddedDynamoDb.inMemory();
    private DataSourceClient todos = new NoneClient();

    @BeforeEach
    void start() throws Exception {
        var plan = DynamoDbDataSourceTest.plan();
        new TableSetup(database.client()).apply(plan);
        todos = DataSources.of(plan, database.client()).get("TodoTable");
        execute(
                "{'operation':'BatchPutItem','tables':{'Todo':[{'id':{'S':'1'},'n':{'N':1}},{'id':{'S':'2'},'n':{'N':2}}]}}");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private Outcome execute(String request) throws Exception {
        return todos.execute(JSON.readValue(request.replace('\'', '"'), Object.class));
    }

    private String result(String request) throws Exception {
        return JSON.writeValueAsString(execute(request).result()).replace('"', '\'');
    }

    @Test
    void batchGetKeepsTheOrderOfTheKeysWithNullForMissingItems() throws Exception {
        String expected = "{'data':{'Todo':[{'n':2,'id':'2'},null,{'n':1,'id':'1'}]},'unprocessedKeys':{'Todo':[]}}";
        String keys = "[{'id':{'S':'2'}},{'id':{'S':'x'}},{'id':{'S':'1'}}]";

        assertThat(JSON.readTree(result("{'operation':'BatchGetItem','tables':{'Todo':{'keys':" + keys
                                + ",'consistentRead':true}}}")
                        .replace('\'', '"')))
                .isEqualTo(JSON.readTree(expected.replace('\'', '"')));
        assertThat(result("{'operation':'BatchGetItem','tables':{'Todo':" + keys + "}}"))
                .contains("'unprocessedKeys':{'Todo':[]}");
    }

    @Test
    void batchWritesTellWhatWasGiven() throws Exception {
        assertThat(result("{'operation':'BatchPutItem','tables':{'Todo':[{'id':{'S':'3'}}]}}"))
                .isEqualTo("{'data':{'Todo':[{'id':'3'}]},'unprocessedItems':{'Todo':[]}}");
        assertThat(result("{'operation':'BatchDeleteItem','tables':{'Todo':[{'id':{'S':'3'}},{'id':{'S':'none'}}]}}"))
                .isEqualTo("{'data':{'Todo':[{'id':'3'},{'id':'none'}]},'unprocessedKeys':{'Todo':[]}}");
        assertThat(result("{'operation':'GetItem','key':{'id':{'S':'3'}}}")).isEqualTo("null");
    }

    @Test
    void transactGetHasNullForMissingItems() throws Exception {
        assertThat(
                        result(
                                "{'operation':'TransactGetItems','transactItems':[{'table':'Todo','key':{'id':{'S':'x'}}},"
                                        + "{'table':'Todo','key':{'id':{'S':'1'}},'projection':{'expression':'#n','expressionNames':{'#n':'n'}}}]}"))
                .isEqualTo("{'items':[null,{'n':1}],'cancellationReasons':null}");
    }

    @Test
    void transactWriteTellsTheKeys() throws Exception {
        assertThat(result("{'operation':'TransactWriteItems','transactItems':["
                        + "{'table':'Todo','operation':'PutItem','key':{'id':{'S':'4'}},'attributeValues':{'n':{'N':4}}},"
                        + "{'table':'Todo','operation':'UpdateItem','key':{'id':{'S':'1'}},'update':{'expression':'SET #n = :n',"
                        + "'expressionNames':{'#n':'n'},'expressionValues':{':n':{'N':9}}}},"
                        + "{'table':'Todo','operation':'DeleteItem','key':{'id':{'S':'2'}}},"
                        + "{'table':'Todo','operation':'ConditionCheck','key':{'id':{'S':'5'}},"
                        + "'condition':{'expression':'attribute_not_exists(id)'}}]}"))
                .isEqualTo("{'keys':[{'id':'4'},{'id':'1'},{'id':'2'},{'id':'5'}],'cancellationReasons':null}");
        assertThat(result("{'operation':'GetItem','key':{'id':{'S':'1'}}}")).contains("'n':9");
    }

    @Test
    void aFailedConditionCancelsAllAndTellsWhy() throws Exception {
        Outcome outcome = execute("{'operation':'TransactWriteItems','transactItems':["
                + "{'table':'Todo','operation':'DeleteItem','key':{'id':{'S':'2'}}},"
                + "{'table':'Todo','operation':'PutItem','key':{'id':{'S':'1'}},'attributeValues':{},"
                + "'condition':{'expression':'attribute_not_exists(id)'}}]}");

        assertThat(Objects.requireNonNull(outcome.error()).type()).isEqualTo("DynamoDB:TransactionCanceledException");
        assertThat(JSON.<com.fasterxml.jackson.databind.JsonNode>valueToTree(outcome.result())
                        .toString()
                        .replace('"', '\''))
                .startsWith("{'keys':null,'cancellationReasons':[{'type':'None'")
                .contains("{'item':{", "'type':'ConditionCheckFailed'");
        assertThat(result("{'operation':'GetItem','key':{'id':{'S':'2'}}}")).contains("'n':2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'operation':'BatchGetItem','tables':{'Other':{'keys':[{'id':{'S':'1'}}]}}}",
                "{'operation':'BatchPutItem','tables':{'Todo':[]}}",
                "{'operation':'BatchPutItem','tables':{'Todo':{}}}",
                "{'operation':'TransactGetItems','transactItems':[]}",
                "{'operation':'TransactWriteItems','transactItems':[{'table':'Other','operation':'DeleteItem','key':{'id':{'S':'1'}}}]}",
                "{'operation':'TransactWriteItems','transactItems':[{'table':'Todo','operation':'Drop','key':{'id':{'S':'1'}}}]}",
                "{'operation':'Sync'}"
            })
    void refusesWhatTheServiceWouldRefuse(String request) {
        assertThatThrownBy(() -> execute(request)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void takesAtMostTheServicesNumberOfItems() {
        var keys = Collections.nCopies(26, Map.of("id", Map.of("S", "1")));
        assertThatThrownBy(() -> todos.execute(Map.of("operation", "BatchDeleteItem", "tables", Map.of("Todo", keys))))
                .hasMessage("'$[tables][Todo]' must have 1 to 25 elements.");
    }
}
