package dev.amplify4j.processor.emit.sdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.processor.emit.HostileText;
import graphql.language.ArrayValue;
import graphql.language.Description;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.parser.Parser;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Text in SDL comes back from its parser as it was, as far as the grammar has a place for it. */
class SdlLiteralTest {
    @Test
    void textComesBackAsItWas() {
        comesBack(2_000);
    }

    @Test
    @Tag("nightly")
    void aHundredThousandTextsComeBackAsTheyWere() {
        comesBack(100_000);
    }

    @Test
    void whatTheGrammarHasNoPlaceForIsNoText() {
        assertThatThrownBy(() -> SdlLiteral.texts(List.of("a\u0000b"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SdlLiteral.texts(List.of("a\ud800b"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void comesBack(int count) {
        Dice dice = new Dice(5);
        for (int i = 0; i < count; i++) {
            String text = HostileText.printable(dice);
            String group = HostileText.name(dice);
            ObjectTypeDefinition type = (ObjectTypeDefinition) Parser.parse(SdlLiteral.description(text)
                            + "\ntype T @groups(names: " + SdlLiteral.texts(List.of(group, "x")) + ") { id: ID }")
                    .getDefinitions()
                    .get(0);

            assertThat(type.getDescription())
                    .extracting(Description::getContent)
                    .isEqualTo(text.replace("\r\n", "\n").replace("\u0085", ""));
            ArrayValue names = (ArrayValue)
                    type.getDirectives().get(0).getArguments().get(0).getValue();
            assertThat(((StringValue) names.getValues().get(0)).getValue()).isEqualTo(group);
            assertThat(names.getValues()).hasSize(2);
        }
    }
}
