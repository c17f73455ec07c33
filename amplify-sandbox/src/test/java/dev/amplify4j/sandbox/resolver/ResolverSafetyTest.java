package dev.amplify4j.sandbox.resolver;

import static dev.amplify4j.sandbox.resolver.ResolverRig.handlers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // a null that is not expected fails the test
class ResolverSafetyTest {
    private static final List<String> ABSENT = List.of(
            "Java",
            "Polyglot",
            "Packages",
            "Graal",
            "load",
            "loadWithNewGlobal",
            "print",
            "printErr",
            "Date",
            "RegExp",
            "Map",
            "Set",
            "WeakMap",
            "Symbol",
            "parseInt",
            "parseFloat",
            "setTimeout",
            "eval",
            "Function",
            "Promise",
            "Proxy",
            "Reflect",
            "globalThis",
            "Error",
            "BigInt",
            "Intl",
            "Atomics",
            "SharedArrayBuffer",
            "require",
            "process",
            "__host");

    @Test
    void globalsThatAppSyncLacksAreAbsent() {
        StringBuilder types = new StringBuilder();
        ABSENT.forEach(name ->
                types.append(types.isEmpty() ? "" : ", ").append("typeof ").append(name));

        assertThat(ResolverRig.evaluate("[" + types + "]"))
                .isEqualTo(java.util.Collections.nCopies(ABSENT.size(), "undefined"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(() => 1).constructor('return 1')()",
                "ctx.constructor.constructor('return 1')()",
                "[].constructor.from([1])",
                "'a'.repeat(2)",
                "'a'.match('a')",
                "'a'.padStart(5)",
                "[2, 1].sort((a, b) => a - b)",
                "[1].entries()",
                "Object.getPrototypeOf({}).hacked",
                "Object.defineProperty({}, 'a', {})",
                "(() => 1).call(null)"
            })
    void whatAppSyncLacksFails(String expression) {
        assertThatThrownBy(() -> ResolverRig.evaluate(expression)).hasMessageContaining("TypeError");
    }

    @Test
    void nothingLeaksFromOneInvocationToTheNext() {
        String pollute = "Object.prototype.hacked = 'x';";
        String polluteArray = "Array.prototype.map = () => 'x';";
        String replace = "util.autoId = () => 'x';";
        String mark =
                "import * as ddb from '@aws-appsync/utils/dynamodb';\n" + handlers("ddb.get.hacked = 1;", "return 1;");
        String count = ResolverRig.UTILS + "const seen = [];\nlet n = 0;\nexport function request() { return {}; }\n"
                + "export function response(ctx) { seen.push(1); n += 1; return [seen.length, n, ctx.hacked, ({}).hacked]; }";
        try (ResolverRig rig = new ResolverRig()
                .none("Query", "a", handlers(pollute, "return 1;"))
                .none("Query", "b", handlers(polluteArray, "return 1;"))
                .none("Query", "c", handlers(replace, "return 1;"))
                .none("Query", "d", mark)
                .none("Query", "count", count)
                .none("Query", "use", handlers("return {};", "return [[1].map((x) => x + 1), util.autoId().length];"))
                .start()) {
            for (String attack : List.of("a", "b", "c", "d")) {
                assertThat(rig.call(attack, Map.of()).errors()).as(attack).hasSize(1);
            }
            for (int i = 0; i < 3; i++) {
                assertThat(String.valueOf(rig.call("count", Map.of()).value())).isEqualTo("[1, 1, null, null]");
            }
            assertThat(rig.call("use", Map.of()).value()).isEqualTo(List.of(List.of(2), 36));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const a = [1]; for (const x of a) { a.push(x); } return 1;",
                "const f = () => f(); return f();",
                "let s = 'aaaaaaaaaa'; const a = [s, s, s, s, s, s, s, s, s, s]; const b = a.flatMap(() => a).flatMap(() => a)"
                        + ".flatMap(() => a).flatMap(() => a).flatMap(() => a).flatMap(() => a); return b.length;",
                "return util.matches('(.*a){25}c', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab');"
            })
    void bombIsCutOffAndTheEngineLivesOn(String bomb) {
        try (ResolverRig rig = new ResolverRig()
                .none("Query", "bomb", handlers("return {};", bomb))
                .none("Query", "fine", handlers("return {};", "return 1;"))
                .start()) {
            rig.call("fine", Map.of());
            long start = System.nanoTime();
            assertThat(rig.call("bomb", Map.of()).errors()).hasSize(1);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(rig.call("fine", Map.of()).value()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw 1;",
                "try { return 1; } finally { return 2; }",
                "while (true) {}",
                "for (let i = 0; i < 1; i += 1) {}",
                "let i = 0; i++;",
                "return /a/.test('a');",
                "return this;",
                "class A {}",
                "const f = async function () {};",
                "return ctx instanceof Object;",
                "import('x');",
                "return `${/a/}`;",
                "return new Array(3);",
                "return 'a' in ctx.args;",
                "const f = async () => 1;",
                "function down(n) { return n > 0 ? down(n - 1) : 0; }",
                "return Date.now();",
                "return parseInt('1');",
                "return util.toJson(ctx.args);",
                "return util.time.now();",
                "return util.str.toUpper('a');",
                "runtime.stop();"
            })
    void refusesForbiddenSyntaxWithFileAndLine(String statement) {
        try (ResolverRig rig = new ResolverRig().none("Query", "it", handlers("\n" + statement, "return 1;"))) {
            assertThatThrownBy(rig::start)
                    .isInstanceOf(InvalidResolverException.class)
                    .hasMessageStartingWith("resolvers/it.js:3:");
        }
    }

    @Test
    void refusesImportsOfOtherModulesAndTooMuchCode() {
        for (String module :
                List.of("fs", "./session.js", "/util.js", "@aws-appsync/utils/rds", "@aws-appsync/utils/ai")) {
            try (ResolverRig rig = new ResolverRig().none("Query", "it", "import { x } from '" + module + "';")) {
                assertThatThrownBy(rig::start).hasMessageContaining("'" + module + "'");
            }
        }
        try (ResolverRig rig = new ResolverRig().none("Query", "it", "// " + "x".repeat(33_000))) {
            assertThatThrownBy(rig::start).hasMessageContaining("32768 bytes");
        }
    }

    @Test
    void keywordsAsNamesAreFine() {
        assertThat(ResolverRig.evaluate(
                        "[{ this: 1, class: 2, 'try': 3 }.class, 'while', `do ${ 4 / 2 / 1 } throw`] // throw" + "\n"))
                .isEqualTo(List.of(2, "while", "do 2 throw"));
    }

    @Test
    void manyThreadsGetTheirOwnAnswers() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (ResolverRig rig = new ResolverRig()
                .none(
                        "Query",
                        "echo",
                        handlers("ctx.stash.a = ctx.args.a; return { payload: null };", "return ctx.stash.a;"))
                .start()) {
            List<Callable<Object>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int n = i;
                calls.add(() -> rig.call("echo", Map.of("a", n)).value());
            }
            List<Object> answers = new ArrayList<>();
            for (Future<Object> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            assertThat(answers)
                    .isEqualTo(java.util.stream.IntStream.range(0, 200).boxed().toList());
        } finally {
            threads.shutdownNow();
        }
    }
}
