package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, its literal evaluates to that text and to nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsLiteralTest {
    private Context js;

    @BeforeAll
    void open() {
        js = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    @AfterAll
    void close() {
        js.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blog",
                "",
                "'; util.unauthorized = () => {}; '",
                "\\",
                "\\'",
                "\" ` ${1 + 1} \\u0041",
                "</script><!-- ]]> --> */",
                "a\nb\rc\td\0e\u0007",
                "\u2028\u2029\u0085",
                "\u202e\u200b\u200d\ufeff\u00ad",
                "é 你 \uD83D\uDE00",
                "\uD83D lone \uDE00"
            })
    void readsBackAsTheSameText(String text) {
        String literal = JsLiteral.of(text);
        assertThat(js.eval("js", literal).asString()).isEqualTo(text);
        assertThat(literal).isASCII().doesNotContain("\n", "\r", "</");
    }

    @Test
    void readsBackAnyText() {
        readsBack(5_000);
    }

    @Test
    @Tag("nightly")
    void readsBackAHundredThousandTexts() {
        readsBack(100_000);
    }

    private void readsBack(int count) {
        Random random = new Random(7);
        String interesting = "'\"\\`$${}</>\n\r\u2028\u2029\0\u202e\uD800\uDFFFab*/";
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(
                        random.nextBoolean()
                                ? interesting.charAt(random.nextInt(interesting.length()))
                                : (char) random.nextInt(0x10000));
            }
            assertThat(js.eval("js", JsLiteral.of(text.toString())).asString()).isEqualTo(text.toString());
        }
    }

    @Test
    void writesLists() {
        assertThat(JsLiteral.of(List.of("a", "b'c"))).isEqualTo("['a', 'b\\'c']");
        assertThat(js.eval("js", JsLiteral.of(List.of())).getArraySize()).isZero();
    }
}
