package dev.amplify4j.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules as functions: what is imported becomes a parameter, what is exported is returned, the rest stays in its place. */
class ModuleFunctionTest {
    private static final String HANDLERS = "export function request(ctx) {}\nexport function response(ctx) {}";

    @Test
    void keepsLinesAndColumnsOfAllButTheFirstLine() {
        String code = "import {\n  util as u,\n} from '@aws-appsync/utils'\n\nconst a = 1;\n" + HANDLERS;
        String function = String.valueOf(ModuleFunction.of(code));

        assertThat(function.lines().map(String::stripTrailing))
                .containsExactly(
                        "((modules) => { 'use strict'; const { util: u } = modules['@aws-appsync/utils'];",
                        "",
                        "",
                        "",
                        "const a = 1;",
                        "       function request(ctx) {}",
                        "       function response(ctx) {}",
                        "return { request: request, response: response }; })");
    }

    @Test
    void takesNamespacesConstantsAndLists() {
        String code = "import * as ddb from \"@aws-appsync/utils/dynamodb\"; const ask = () => ddb.get({}), b = 2;"
                + " export const response = (ctx) => ctx.result; export { ask as request };";

        assertThat(ModuleFunction.of(code))
                .startsWith("((modules) => { 'use strict'; const ddb = modules['@aws-appsync/utils/dynamodb']; ")
                .contains("const ask = () => ddb.get({}), b = 2;", "const response = (ctx) => ctx.result;")
                .doesNotContain("import", "export")
                .endsWith("\nreturn { response: response, request: ask }; })");
    }

    @Test
    void leavesWordsInMembersTextsAndTemplatesAlone() {
        String code = HANDLERS + "\nconst o = { import: 1, export: 2 }; const t = `${o.export} } ${{ a: 1 }.a}`;"
                + " const s = 'export function request'; o.import; // import x\nexport const after = 1;";

        assertThat(ModuleFunction.of(code))
                .contains(
                        "{ import: 1, export: 2 }",
                        "`${o.export} } ${{ a: 1 }.a}`",
                        "'export function request'",
                        "o.import; // import x\n       const after = 1;")
                .endsWith("after: after }; })");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export default { request() {}, response() {} };",
                "export { request, response } from './other.js';",
                "import utils from '@aws-appsync/utils';",
                "import '@aws-appsync/utils';",
                "export function request() {}",
                "import { util",
                ""
            })
    void isNoneForOtherModules(String code) {
        assertThat(ModuleFunction.of(code)).isNull();
    }
}
