package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.cases.DecisionMatrix.Row;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Subscribes as rows of the decision matrix do, over one WebSocket, and says of which records the caller heard. */
final class MatrixListening implements AutoCloseable {
    private final MatrixStage here;
    private final EventStream stream;
    private final Credentials stagehand;
    private int subscriptions;

    MatrixListening(MatrixStage here) {
        this.here = here;
        Credentials bell = here.stage().callers().apiKey();
        stagehand = here.stage().callers().function(Backstage.STAGEHAND);
        stream = new EventStream(here.stage().api().sandbox().endpoint(), bell);
        stream.start("bell", bell, Backstage.LISTEN_TO_BELL, CaseApi.JSON.createObjectNode());
    }

    /** The answer to a row that subscribes. */
    String answer(Row row) {
        MatrixRule rule = MatrixRule.named(row.rule());
        String model = MatrixSchema.model(row.rule(), row.grant());
        String mutation = row.operation().replaceFirst("on(\\w+).*", "$1").toLowerCase(Locale.ROOT);
        EmittedSchema schema = here.stage().api().schema();
        String field = row.operation().replaceFirst("\\(.*", "") + model;
        ObjectNode arguments = CaseApi.JSON.createObjectNode();
        if (row.operation().contains(":")) {
            arguments.put(
                    Objects.requireNonNull(rule.field()),
                    Objects.requireNonNull(DecisionMatrix.named(row.operation())));
        }
        String id = "row" + subscriptions++;
        String document = schema.operation(field, arguments, "id");
        JsonNode started = stream.start(id, here.caller(row.identity()), document, arguments);
        if (started.path("type").asText().equals("error")) {
            assertRefused(started.at("/payload/errors"), schema, field, arguments);
            return "deny";
        }
        assertThat(started.path("type").asText()).as("%s", started).isEqualTo("start_ack");
        here.assertUntouched(model);
        DecisionMatrix.RECORDS.forEach(record -> happen(row, model, mutation, MatrixStage.record(rule, record)));
        here.stage().backstage().ring();
        Set<String> heard = heard(id);
        if (mutation.equals("delete")) {
            here.restore(model);
        }
        stream.stop(id);
        return "allow" + DecisionMatrix.RECORDS.stream().filter(heard::contains).collect(Collectors.joining(" "));
    }

    /** Where no owner may listen, there is no argument for one either. */
    private static void assertRefused(JsonNode errors, EmittedSchema schema, String field, ObjectNode arguments) {
        boolean unknown = arguments.propertyStream().anyMatch(argument -> !schema.takes(field, argument.getKey()));
        if (!unknown) {
            assertThat(errors).hasSize(1);
            assertThat(errors.at("/0/errorType").asText()).as("%s", errors).startsWith("Unauthorized");
        }
    }

    private Set<String> heard(String subscription) {
        Set<String> heard = new HashSet<>();
        for (JsonNode message = stream.next();
                message.get("id").asText().equals(subscription);
                message = stream.next()) {
            JsonNode event = message.at("/payload/data/answer");
            assertThat(message.at("/payload/errors")).as("%s", message).isEmpty();
            assertThat(heard.add(event.get("id").asText())).as("%s once", event).isTrue();
        }
        return heard;
    }

    /** Has a mutation answer a record. */
    private void happen(Row row, String model, String mutation, ObjectNode item) {
        ObjectNode arguments = item.objectNode();
        if (!mutation.equals("create")) {
            ObjectNode key = item.retain("id");
            act(model, stagehand, mutation + model, arguments.set("input", key));
        } else if (MatrixSchema.hasImplicitOwner(row.rule())) {
            here.stage().backstage().fillUp(model, item);
            act(model, here.stage().callers().apiKey(), "announce" + model, arguments.put("item", item.toString()));
        } else {
            here.stage().backstage().remove(model, item);
            act(model, stagehand, "create" + model, arguments.set("input", item));
        }
    }

    private void act(String model, Credentials actor, String field, ObjectNode arguments) {
        here.stage()
                .call(actor, field, arguments, here.stage().api().schema().selection(model))
                .assertWhole();
    }

    @Override
    public void close() {
        stream.close();
    }
}
