package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.plan.CodeBundle;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Enums, custom types, names, defaults and times of a record, in everything that is made of it. */
class WholeTypesTest {
    private static final String TASK = """
            @Model @Auth(allow = Allow.OWNER) @Named("Job")
            public record Task(
                String id,
                @Named("heading") @Default("say \\"hi\\"") @StartsWith("say") String title,
                @Default("OPEN") Status status,
                @Default("OPEN, DONE") List<Status> history,
                @Nullable Address address,
                @Nullable List<Address> others,
                @Default("[\\"a, b\\", \\"c\\"]") List<String> tags,
                @Default("42") int rank,
                @Nullable @Scalar(ScalarType.PHONE) String phone,
                @CreatedAt Instant madeAt) {
              public enum Status { OPEN, @Named("FINISHED") DONE }
              public record Address(String street, @Nullable Point point) {}
              public record Point(double x, double y) {}
            }""";

    @Test
    void reachTheSchemaAndTheClient() throws IOException {
        Compiled compiled = Compiled.of("resources,client", new String[] {TASK});

        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.resource("META-INF/amplify/schema.graphql"))
                .contains("type Job ", "heading: String!", "status: Status!", "enum Status {\n  OPEN\n  FINISHED\n}")
                .contains("type Address ", "input AddressInput {", "point: PointInput", "madeAt: AWSDateTime!")
                .contains(
                        "input CreateJobInput {\n  id: ID\n  heading: String\n  status: Status\n  history: [Status!]\n")
                .doesNotContain("createdAt", "Task");
        assertThat(CodeBundle.modules(compiled.resource(CodeBundle.RESOURCE)).get("resolvers/Mutation.createJob.js"))
                .contains("'say \"hi\"'", "'FINISHED'", "'a, b'");
        assertThat(compiled.compilation().diagnostics().toString().toLowerCase(Locale.ROOT))
                .doesNotContain("warning");
    }
}
