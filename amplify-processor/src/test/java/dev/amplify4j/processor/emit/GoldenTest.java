package dev.amplify4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.processor.emit.introspection.IntrospectionEmitter;
import dev.amplify4j.processor.emit.plan.PlanEmitter;
import dev.amplify4j.processor.emit.sdl.SdlEmitter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.GlobalSecondaryIndex;
import dev.amplify4j.schema.plan.KeyAttribute;
import dev.amplify4j.schema.plan.KeySchema;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the emitters make of the models of the official stack's goldens is what the official stack made of them. */
class GoldenTest {
    @ParameterizedTest
    @MethodSource("dev.amplify4j.processor.emit.Golden#official")
    void emitsWhatTheOfficialStackEmits(Golden golden) throws IOException {
        Backend backend = DirectiveSdl.read(golden);

        assertSameInterface(golden, backend);
        Plan plan = PlanJson.read(emitted(new PlanEmitter(), backend));
        assertThat(tables(plan)).isEqualTo(tables(golden.json("tables.json")));
        assertThat(modes(plan)).isEqualTo(modes(golden.json("api.json")));
    }

    @ParameterizedTest
    @MethodSource("dev.amplify4j.processor.emit.Golden#derived")
    void emitsWhatTheRulesSay(Golden golden) {
        assertSameInterface(golden, DirectiveSdl.read(golden));
    }

    @Test
    void emitsTheGuidesBlog() {
        assertSameInterface(new Golden("00-seed-blog-comment-fixed"), BlogBackend.blogWithoutIndex());
    }

    /** {@code -Dgoldens=update} writes the goldens anew. */
    @Test
    void emitsTheSameBytesOnEveryRun() throws IOException {
        assertGolden("schema.graphql", new SdlEmitter());
        assertGolden("model-introspection.json", new IntrospectionEmitter());
        assertGolden("plan.json", new PlanEmitter());
    }

    private static void assertGolden(String file, Emitter emitter) throws IOException {
        Path golden = Path.of("src/test/resources/golden/blog", file);
        String emitted = emitted(emitter, BlogBackend.blog());
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, emitted);
        }
        assertThat(golden).hasContent(emitted);
    }

    private static void assertSameInterface(Golden golden, Backend backend) {
        String sdl = emitted(new SdlEmitter(), backend);
        assertThat(CanonicalSdl.of(sdl).definitions())
                .isEqualTo(CanonicalSdl.ofOfficial(golden).definitions());
        AppSyncSchema.read(sdl);
        assertThat(Golden.parse(emitted(new IntrospectionEmitter(), backend))).isEqualTo(golden.introspection());
    }

    private static String emitted(Emitter emitter, Backend backend) {
        List<Artifact> artifacts = emitter.emit(backend).toList();
        assertThat(artifacts).hasSize(1);
        return artifacts.get(0).text();
    }

    /** Tables and indexes, each as one line: name, keys with their types, projection. */
    private static Set<String> tables(Plan plan) {
        Set<String> lines = new TreeSet<>();
        for (Table table : plan.tables()) {
            lines.add(table.name() + key(table.key()));
            for (GlobalSecondaryIndex index : table.indexes()) {
                lines.add(table.name() + "/" + index.name() + key(index.key()) + " " + index.projectionType()
                        + (index.nonKeyAttributes().isEmpty() ? "" : index.nonKeyAttributes()));
            }
        }
        return lines;
    }

    private static String key(KeySchema key) {
        KeyAttribute sort = key.sort();
        return " HASH " + key.partition().name() + ":" + key.partition().type()
                + (sort == null ? "" : " RANGE " + sort.name() + ":" + sort.type());
    }

    private static Set<String> tables(JsonNode tables) {
        Set<String> lines = new TreeSet<>();
        for (JsonNode table : tables) {
            String name = table.get("tableName").asText();
            lines.add(name + key(table, table.get("keySchema")));
            for (JsonNode index : table.get("globalSecondaryIndexes")) {
                JsonNode projection = index.get("projection");
                List<String> included = new ArrayList<>();
                projection.path("nonKeyAttributes").forEach(a -> included.add(a.asText()));
                lines.add(name + "/" + index.get("indexName").asText() + key(table, index.get("keySchema")) + " "
                        + projection.get("projectionType").asText() + (included.isEmpty() ? "" : included));
            }
        }
        return lines;
    }

    private static String key(JsonNode table, JsonNode keySchema) {
        StringBuilder line = new StringBuilder();
        for (JsonNode key : keySchema) {
            String name = key.get("attributeName").asText();
            line.append(' ').append(key.get("keyType").asText()).append(' ').append(name);
            for (JsonNode attribute : table.get("attributeDefinitions")) {
                if (attribute.get("attributeName").asText().equals(name)) {
                    line.append(':').append(attribute.get("attributeType").asText());
                }
            }
        }
        return line.toString();
    }

    private static List<String> modes(Plan plan) {
        List<String> modes = new ArrayList<>();
        modes.add(plan.api().defaultAuthenticationType().name());
        plan.api().additionalAuthenticationTypes().stream()
                .map(AuthenticationType::name)
                .forEach(modes::add);
        return modes;
    }

    private static List<String> modes(JsonNode api) {
        List<String> modes = new ArrayList<>();
        modes.add(api.get("authenticationType").asText());
        api.get("additional").forEach(mode -> modes.add(mode.asText()));
        return modes;
    }
}
