package dev.amplify4j.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.processor.cases.CaseFile.Case;
import dev.amplify4j.processor.cases.DecisionCases.Group;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what: the contract's authorization cases and executable attacks, through the real endpoint. What we do
 * otherwise is listed in {@code case-exceptions.json}.
 */
class DecisionCasesTest {
    private static final String ISSUER = "https://cognito-idp.us-east-1.amazonaws.com/up";
    private static final DecisionCases CASES = new DecisionCases(
            List.of(CaseFile.read("auth-cases.json", "cases"), CaseFile.read("attack-cases.json", "executable")),
            CaseExceptions.read());

    private static @Nullable Group opened;
    private static @Nullable Stage stage;

    /** A case of a group; the cases of one follow each other. */
    record Run(Group group, Case one) {
        @Override
        public String toString() {
            return one.toString();
        }
    }

    static Stream<Run> runs() {
        return CASES.groups().stream().flatMap(group -> group.cases().stream().map(one -> new Run(group, one)));
    }

    static Stream<Case> rejected() {
        return CASES.rejected();
    }

    @AfterAll
    static void close() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void everyCaseIsRun() {
        assertThat(CASES.all()).hasSize(555 - 38 + 87);
        assertThat(runs().count() + rejected().count()).isEqualTo(555 - 38 + 87);
        assertThat(CASES.unknownExceptions()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void decidesAsMeasured(Run run) throws Exception {
        Stage here = stage(run.group());
        CASES.schema(run.one()).get("models").fieldNames().forEachRemaining(here.backstage()::clear);
        Case one = withOurIssuer(CASES.exceptions().adapted(run.one()), here);
        JsonNode expected = CASES.exceptions().of(one);
        switch (one.body().get("operation").asText()) {
            case "readField" -> new FieldReading(here).run(one, expected);
            case "redactionDecision" -> new RelationRedaction(here).run(one, expected);
            case "accessMatrix" -> new AccessMatrix(here).run(one, expected);
            case "subscribe" -> new Listening(here).run(one, expected);
            case "custom" -> callEcho(here, one, expected);
            default -> new ModelCalls(here).run(one, expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rejected")
    void refusesToCompile(Case one) {
        String code = CASES.exceptions().of(one).get("code").asText();
        assertThat(CompiledSchema.of(SchemaSource.of(CASES.schema(one))).errors())
                .singleElement()
                .asString()
                .startsWith(code);
    }

    /** One API runs at a time. */
    private static Stage stage(Group group) throws IOException {
        Stage here = stage;
        if (here == null || !group.equals(opened)) {
            close();
            here = Stage.open(
                    List.copyOf(group.schemas().values()), group.genericAccess(), echoes(group), CASES.identities());
            stage = here;
            opened = group;
        }
        return here;
    }

    /** The custom operations of cases that call one. */
    private static List<String> echoes(Group group) {
        String methods = group.cases().stream()
                .filter(one -> one.body().get("operation").asText().equals("custom"))
                .map(one -> "@Query " + RuleTerm.annotations(one.body().get("rules"))
                        + "@Handler(function = \"echo\") @Nullable String echo" + one.id() + "();\n")
                .collect(Collectors.joining());
        return methods.isEmpty() ? List.of() : List.of("@Operations interface Echoes {\n" + methods + "}");
    }

    private static void callEcho(Stage here, Case one, JsonNode expected) {
        ObjectNode none = CaseApi.JSON.createObjectNode();
        Credentials caller = here.callers().named(one.body().get("identity").asText());
        String document = here.api().schema().operation("echo" + one.id(), none, null);
        Answer answer = Answer.of(here.api().send(caller, document, none));
        if (expected.get("decision").asText().equals("deny")) {
            answer.assertRefused();
        } else {
            assertThat(answer.value().asText()).as("%s", answer).isEqualTo("echo");
        }
    }

    /** One schema compares the issuer of tokens; that of the sandbox's pool is another. */
    private static Case withOurIssuer(Case one, Stage here) throws IOException {
        if (!one.schema().equals("iss")) {
            return one;
        }
        String issuer = ISSUER.replace("/up", "/" + here.api().sandbox().userPoolId());
        JsonNode body = new ObjectMapper().readTree(one.body().toString().replace(ISSUER, issuer));
        return new Case(one.id(), one.area(), one.title(), body);
    }
}
