package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.processor.cases.CaseFile.Case;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract's model cases that run: operations, filters, keys, indexes, relations, scalars, defaults. */
class ModelCasesTest {
    private static final CaseFile FILE = CaseFile.read("model-cases.json", "cases");
    private static final Map<String, CaseApi> APIS = new HashMap<>();

    static Stream<Case> cases() {
        return FILE.cases(c -> !c.compiles());
    }

    @AfterAll
    static void close() {
        APIS.values().forEach(CaseApi::close);
    }

    /** All but those that only compile, which {@link CompileCasesTest} has. */
    @Test
    void everyCaseIsRun() {
        assertThat(cases()).hasSize(244 - 79);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void behaveAsOfficially(Case one) throws Exception {
        CaseApi api = api(one.schema());
        api.reset();
        StepRunner runner = new StepRunner(api, api.apiKey());
        for (JsonNode step : one.steps()) {
            runner.run(step);
        }
    }

    /** One sandbox serves all cases of a schema. */
    private static CaseApi api(String schema) throws IOException {
        CaseApi api = APIS.get(schema);
        if (api == null) {
            api = new CaseApi(CompiledSchema.of(SchemaSource.of(FILE.schema(schema))));
            APIS.put(schema, api);
        }
        return api;
    }
}
