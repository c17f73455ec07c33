package dev.amplify4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.amplify4j.sandbox.outputs.AmplifyOutputs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmplifyOutputsTest {
    private static final Path SCHEMA = Path.of("src/test/resources/outputs-schema/schema_v1.4.json");

    private static TestSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = TestSandbox.start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void isValidAgainstTheOfficialSchema() throws Exception {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        assertThat(schema.validate(sandbox.services.outputs().json(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"version\":\"1.4\",\"data\":{}}", InputFormat.JSON))
                .as("the schema does refuse")
                .isNotEmpty();
    }

    @Test
    void tellsClientsWhatTheyNeed() throws Exception {
        JsonNode outputs = TestSandbox.JSON.readTree(sandbox.services.outputs().json());
        assertThat(outputs.at("/data/url").asText()).isEqualTo("HTTP://localhost:" + sandbox.port() + "/graphql");
        assertThat(outputs.at("/data/api_key").asText()).isEqualTo(sandbox.apiKey());
        assertThat(outputs.at("/data/default_authorization_type").asText()).isEqualTo("AMAZON_COGNITO_USER_POOLS");
        assertThat(outputs.at("/data/authorization_types")).hasToString("[\"API_KEY\"]");
        assertThat(outputs.at("/data/model_introspection/models/Todo/pluralName")
                        .asText())
                .isEqualTo("Todos");
        assertThat(outputs.at("/auth/user_pool_id").asText())
                .isEqualTo(sandbox.services.pool().id());
        assertThat(outputs.at("/auth/user_pool_id").asText()).matches("us-east-1_[a-z0-9]{9}");
        assertThat(outputs.at("/auth/identity_pool_id").isMissingNode())
                .as("an identity pool that is not served would slow every call down")
                .isTrue();
        assertThat(outputs.at("/custom/local/jwks_uri").asText()).endsWith("/.well-known/jwks.json");
    }

    @Test
    void replacesTheFileAtOnceAndLeavesNothingBehind(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("web/amplify_outputs.json");
        new AmplifyOutputs("{\"old\":1}").write(file);
        new AmplifyOutputs("{\"new\":1}").write(file);
        assertThat(file).hasContent("{\"new\":1}");
        try (Stream<Path> files = Files.list(directory.resolve("web"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString).toList())
                    .isEqualTo(List.of("amplify_outputs.json"));
        }
    }

    @Test
    void showsNoKeyInItsText() {
        assertThat(sandbox.services.outputs()).asString().doesNotContain(sandbox.apiKey());
    }
}
