package dev.amplify4j.processor.emit.sdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.processor.emit.HostileText;
import dev.amplify4j.processor.emit.TestOperations;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import graphql.language.AstPrinter;
import graphql.language.Description;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLNamedDefinition;
import graphql.parser.Parser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdlEmitterTest {
    private static final List<String> NAMES = names(Parser.parse(emitted(BlogBackend.blog())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\"",
                "\"\"\"",
                "\"\"\" type Evil { a: String } \"\"\"",
                "ends with a backslash \\",
                "\\\" type Evil { a: String }",
                "a \\n that is no line end",
                "line \u2028 and paragraph \u2029 separators",
                "smile \uD83D\uDE00, right to left \u202E, e\u0301",
                "# no comment } type Evil { a: String }",
                "first\nsecond",
                "first\n\n    indented \"\"\" \\\"\"\" }\n\ntype Evil { a: String }\nlast \"",
                "first\n\"\"\" type Evil { a: String } \\\"\"\"\nlast \"\"\"",
                "a list:\n- one\n- two\\"
            })
    void keepsDescriptionsAndLetsNothingOutOfThem(String text) {
        Document document = Parser.parse(emitted(described(text)));

        assertThat(names(document)).isEqualTo(NAMES);
        ObjectTypeDefinition blog = document.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .filter(type -> type.getName().equals("Blog"))
                .findFirst()
                .orElseThrow();
        assertThat(blog.getDescription()).extracting(Description::getContent).isEqualTo(text);
        FieldDefinition title = blog.getFieldDefinitions().stream()
                .filter(f -> f.getName().equals("title"))
                .findFirst()
                .orElseThrow();
        assertThat(title.getDescription()).extracting(Description::getContent).isEqualTo(text);
    }

    /** The library's printer says how a schema looks. */
    @ParameterizedTest
    @ValueSource(strings = {"", "one \"line\" \\ \t", "two\nlines", "with\n\nan empty line"})
    void looksAsTheLibraryPrintsIt(String text) {
        String blog = emitted(described(text));
        String operations = emitted(TestOperations.described(text));

        assertThat(blog).isEqualTo(AstPrinter.printAst(Parser.parse(blog)));
        assertThat(operations).isEqualTo(AstPrinter.printAst(Parser.parse(operations)));
    }

    @Test
    void keepsAnyPrintableText() {
        Dice dice = new Dice(11);
        for (int i = 0; i < 300; i++) {
            String text = HostileText.printable(dice);
            Document document = Parser.parse(emitted(described(text)));

            assertThat(names(document)).isEqualTo(NAMES);
            assertThat(document.getDefinitionsOfType(ObjectTypeDefinition.class))
                    .filteredOn(type -> type.getName().equals("Blog"))
                    .extracting(ObjectTypeDefinition::getDescription)
                    .extracting(Description::getContent)
                    .containsExactly(text.replace("\r\n", "\n").replace("\u0085", ""));
        }
    }

    @Test
    void dropsControlCharacters() {
        assertThat(emitted(described("first\nsecond \u0000\u001b[31m red\u007f\u0085")))
                .contains("second [31m red\n")
                .doesNotContain("\u0000", "\u001b", "\u007f", "\u0085");
        assertThat(emitted(described("one \u0000\u001b[31m red"))).contains("\"one [31m red\"");
    }

    @Test
    void printsLinesAsABlock() {
        assertThat(emitted(described("first\r\nsecond"))).contains("\"\"\"\nfirst\nsecond\n\"\"\"\ntype Blog");
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertThat(emitted(described("half \uD83D of a smile"))).contains("\"half \uFFFD of a smile\"");
    }

    @Test
    void writesNoDescriptionForBlankText() {
        assertThat(emitted(described(" \n\t "))).doesNotContain("\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a: String } type Evil { b", "1a", "a\n", "ä", "\"a\""})
    void refusesNamesThatGraphqlHasNot(String name) {
        assertThatThrownBy(() -> SdlLiteral.name(name)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Backend described(String text) {
        Backend blog = BlogBackend.blog();
        Model model = blog.model("Blog");
        List<Member> members = model.members().stream()
                .map(m -> m instanceof Field f && f.name().equals("title")
                        ? (Member) new Field(f.name(), f.type(), f.origin(), f.component(), text)
                        : m)
                .toList();
        Model described = new Model(
                model.javaName(),
                model.publicType(),
                model.name(),
                model.pluralName(),
                text,
                members,
                model.identifier(),
                model.indexes(),
                model.operations(),
                model.disabled(),
                model.rules(),
                model.access());
        return new Backend(blog.api(), List.of(described, blog.model("Comment")));
    }

    private static String emitted(Backend backend) {
        return new SdlEmitter().emit(backend).map(Artifact::text).findFirst().orElseThrow();
    }

    private static List<String> names(Document document) {
        return document.getDefinitions().stream()
                .map(d -> ((SDLNamedDefinition<?>) d).getName())
                .toList();
    }
}
