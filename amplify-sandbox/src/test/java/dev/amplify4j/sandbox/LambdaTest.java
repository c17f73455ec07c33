package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.annotations.Named;
import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.Function;
import dev.amplify4j.schema.plan.Function.HandlerKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lambda data sources, answered for by Java in this process. */
class LambdaTest {
    private static final CompletableFuture<Map<String, @Nullable Object>> SENT = new CompletableFuture<>();

    private static @Nullable AmplifySandbox sandbox;

    /** As a user writes it. */
    @SuppressWarnings("unused") // called by name
    public interface ShopOperations {
        Order order(UUID id, Instant at, List<Line> lines, Size size, @Nullable LocalDate due);

        int sum(int left, @Nullable Integer right);

        void fail(String reason);

        @Named("person_by")
        Person find(@Named("the_size") Size size, Person like);
    }

    /** A custom type with other names in GraphQL. */
    public record Person(@Named("first_name") String firstName, Size size) {}

    /** An enum of the schema. */
    public enum Size {
        SMALL,
        LARGE,
        @Named("extra_large")
        EXTRA_LARGE
    }

    /** A custom type of the schema. */
    public record Line(String name, int count, @Nullable Double price) {}

    /** The answer of an operation. */
    public record Order(
            UUID id,
            Instant at,
            List<Line> lines,
            Size size,
            @Nullable LocalDate due) {}

    /** The class that {@code @Handler(type)} names. */
    public static final class Shop implements ShopOperations {
        @Override
        public Order order(UUID id, Instant at, List<Line> lines, Size size, @Nullable LocalDate due) {
            return new Order(id, at, lines, size, due);
        }

        @Override
        public int sum(int left, @Nullable Integer right) {
            return left + (right == null ? 100 : right);
        }

        @Override
        public void fail(String reason) {
            throw new IllegalArgumentException(reason);
        }

        @Override
        public Person find(Size size, Person like) {
            return new Person(like.firstName() + " " + like.size(), size);
        }
    }

    /** A handler of AWS's library, whose events are batches. */
    public static final class Batch implements RequestHandler<List<Map<String, Object>>, List<Object>> {
        @Override
        public List<Object> handleRequest(List<Map<String, Object>> events, Context context) {
            List<Object> results = new ArrayList<>();
            events.forEach(event -> results.add(event.get("n") + " of " + events.size()));
            return Integer.valueOf(0).equals(events.get(0).get("n")) ? List.of() : results;
        }
    }

    /** A handler of AWS's library, with plain data. */
    public static final class Upper implements RequestHandler<Map<String, Object>, String> {
        @Override
        public String handleRequest(Map<String, Object> event, Context context) {
            context.getLogger().log("called");
            Object arguments = event.get("arguments");
            return context.getFunctionName() + " "
                    + (arguments instanceof Map<?, ?> map ? String.valueOf(map.get("text")) : "")
                            .toUpperCase(java.util.Locale.ROOT);
        }
    }

    /** A bean, which Lambda fills by setters. */
    public static final class Event {
        private @Nullable String fieldName;

        public @Nullable String getFieldName() {
            return fieldName;
        }

        public void setFieldName(String fieldName) {
            this.fieldName = fieldName;
        }
    }

    /** A handler of AWS's library, with a bean that has fewer members than the event. */
    public static final class Beans implements RequestHandler<Event, Event> {
        @Override
        public Event handleRequest(Event event, Context context) {
            return event;
        }
    }

    /** A handler of AWS's library, with streams. */
    public static final class Stream implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
            String event = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            output.write(("[" + event.contains("\"fieldName\":\"stream\"") + "]").getBytes(StandardCharsets.UTF_8));
        }
    }

    @BeforeAll
    static void start(@TempDir Path directory) {
        BackendFiles files = new BackendFiles(
                        new Api("functions", AuthenticationType.API_KEY, List.of(), 7, List.of()), """
                        enum Size { SMALL LARGE extra_large }
                        type Person { first_name: String size: Size }
                        input PersonInput { first_name: String size: Size }
                        type Line { name: String count: Int price: Float }
                        input LineInput { name: String count: Int price: Float }
                        type Order { id: ID at: AWSDateTime lines: [Line] size: Size due: AWSDate }
                        type Query {
                          order(id: ID, at: AWSDateTime, lines: [LineInput], size: Size, due: AWSDate): Order
                          sum(left: Int, right: Int): Int
                          fail(reason: String): String
                          upper(text: String): String
                          beans: AWSJSON
                          stream: AWSJSON
                          echo(text: String): AWSJSON
                          lost: String
                          gone: String
                          batch(n: Int): String
                          person_by(the_size: Size, like: PersonInput): Person
                        }
                        type Mutation { send(text: String): Boolean }
                        """)
                .function(new Function("shop", Shop.class.getName(), HandlerKind.OPERATIONS))
                .function(new Function("upper", Upper.class.getName(), HandlerKind.REQUEST_HANDLER))
                .function(new Function("beans", Beans.class.getName(), HandlerKind.REQUEST_HANDLER))
                .function(new Function("stream", Stream.class.getName(), HandlerKind.REQUEST_HANDLER))
                .function(new Function("batch", Batch.class.getName(), HandlerKind.REQUEST_HANDLER))
                .function(new Function("echo", null, null))
                .function(new Function("lost", null, null))
                .function(new Function("gone", "shop.Gone", HandlerKind.REQUEST_HANDLER));
        List.of("order", "sum", "fail", "person_by").forEach(field -> files.invoke("Query", field, "shop"));
        List.of("upper", "beans", "stream", "echo", "lost", "gone")
                .forEach(field -> files.invoke("Query", field, field));
        files.resolver(
                "Query",
                "batch",
                "batchLambda",
                "return { operation: 'BatchInvoke', payload: { n: ctx.args.n } };",
                "if (ctx.error) { util.error(ctx.error.message, ctx.error.type); } return ctx.result;");
        files.resolver(
                "Mutation",
                "send",
                "echoLambda",
                "return { operation: 'Invoke', invocationType: 'Event', payload: { send: ctx.args.text } };",
                "return ctx.result === null;");
        sandbox = AmplifySandbox.builder()
                .classes(files.write(directory))
                .function("echo", event -> {
                    if (event.containsKey("send")) {
                        SENT.complete(event);
                        throw new IllegalStateException("nobody waits for this");
                    }
                    return event.get("arguments");
                })
                .start();
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static JsonNode query(String query) throws Exception {
        return LocalClient.withApiKey(java.util.Objects.requireNonNull(sandbox), query);
    }

    @Test
    void operationsTakeAndGiveJavaValues() throws Exception {
        String id = "6e1f2f0a-7f7b-4a57-9d43-6f1f0fd6d5d1";
        assertThat(query("{ order(size: LARGE, id: \"" + id
                                + "\", lines: [{name: \"a\", count: 2, price: 1.5}, {count: 1}],"
                                + " at: \"2026-01-02T03:04:05+01:00\") { id at size due lines { name count price } } }")
                        .at("/data/order"))
                .hasToString(
                        "{\"id\":\"" + id + "\",\"at\":\"2026-01-02T02:04:05Z\",\"size\":\"LARGE\",\"due\":null,"
                                + "\"lines\":[{\"name\":\"a\",\"count\":2,\"price\":1.5},{\"name\":null,\"count\":1,\"price\":null}]}");
    }

    @Test
    void operationsTakeArgumentsInTheOrderOfTheSchema() throws Exception {
        assertThat(query("{ a: sum(right: 1, left: 40) b: sum(left: 1) c: sum }")
                        .at("/data"))
                .hasToString("{\"a\":41,\"b\":101,\"c\":100}");
    }

    @Test
    void aFailureIsReportedAsAppSyncDoes() throws Exception {
        JsonNode answer = query("{ fail(reason: \"sold out\") }");
        assertThat(answer.at("/errors/0/errorType").asText()).isEqualTo("Lambda:Unhandled");
        assertThat(answer.at("/errors/0/message").asText()).isEqualTo("sold out");
        assertThat(answer.at("/data/fail").isNull()).isTrue();
    }

    @Test
    void handlersOfTheLambdaLibraryAreCalled() throws Exception {
        assertThat(query("{ upper(text: \"x\") beans stream }").at("/data"))
                .hasToString(
                        "{\"upper\":\"upper X\",\"beans\":\"{\\\"fieldName\\\":\\\"beans\\\"}\",\"stream\":\"[true]\"}");
    }

    @Test
    void operationsAreCalledByTheNamesOfTheSchema() throws Exception {
        assertThat(query("{ person_by(the_size: extra_large, like: {first_name: \"Eve\", size: extra_large})"
                                + " { first_name size } }")
                        .at("/data/person_by"))
                .hasToString("{\"first_name\":\"Eve EXTRA_LARGE\",\"size\":\"extra_large\"}");
    }

    @Test
    void batchesAreListsOfPayloads() throws Exception {
        assertThat(query("{ a: batch(n: 1) b: batch(n: 2) }").at("/data"))
                .hasToString("{\"a\":\"1 of 1\",\"b\":\"2 of 1\"}");
        assertThat(query("{ batch(n: 0) }").at("/errors/0/message").asText())
                .isEqualTo("The function 'batch' must answer a batch with a list of as many results as the batch has"
                        + " payloads, which was 1.");
    }

    @Test
    void registeredHandlersGetTheEvent() throws Exception {
        assertThat(query("{ echo(text: \"hi\") }").at("/data/echo").asText()).isEqualTo("{\"text\":\"hi\"}");
    }

    @Test
    void eventsAreSentWithoutWaiting() throws Exception {
        assertThat(query("mutation { send(text: \"later\") }")).hasToString("{\"data\":{\"send\":true}}");
        assertThat(SENT.get(5, TimeUnit.SECONDS)).containsEntry("send", "later");
    }

    @Test
    void aFunctionWithoutHandlerSaysHowToGiveOne() throws Exception {
        assertThat(query("{ lost }").at("/errors/0/message").asText())
                .startsWith("The function 'lost' has no handler in the sandbox: register one with"
                        + " AmplifySandbox.builder().function(\"lost\"");
        assertThat(query("{ gone }").at("/errors/0/message").asText())
                .isEqualTo("The handler shop.Gone of the function 'gone' is not in the class directories: compile it,"
                        + " and name its directory.");
    }
}
