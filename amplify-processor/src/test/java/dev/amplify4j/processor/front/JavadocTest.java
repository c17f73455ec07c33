package dev.amplify4j.processor.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {
    @Test
    void tellsTheBodyFromTheTags() {
        Javadoc doc = Javadoc.parse(
                " A post.\n\n  It has  lines.\n @param title the headline\n   in two lines\n @param $größe x\n @see Blog\n");

        assertThat(doc.body()).isEqualTo("A post.\n\nIt has  lines.");
        assertThat(doc.param("title")).isEqualTo("the headline\nin two lines");
        assertThat(doc.param("$größe")).isEqualTo("x");
        assertThat(doc.param("Blog")).isEmpty();
    }

    @Test
    void findsNoTagInsideOfCodeOrOfALine() {
        Javadoc doc =
                Javadoc.parse(" Write {@code\n @Override\n {}} or mail a@b.co.\n @param id 1 {@code\n @param x y}\n");

        assertThat(doc.body()).isEqualTo("Write @Override\n{} or mail a@b.co.");
        assertThat(doc.params()).containsOnlyKeys("id");
    }

    @ParameterizedTest
    @CsvSource({
        "a {@code b<T>} c, a b<T> c",
        "{@link Blog}, Blog",
        "{@link Blog#title}, Blog.title",
        "{@link #title the headline}, the headline",
        "1 &lt; 2 &amp;&amp; 3 &#42;/ &#x1F600; &bogus; &#0; &#xD800;, 1 < 2 && 3 */ \uD83D\uDE00 &bogus; &#0; &#xD800;",
        "{@code &lt;}, &lt;",
        "say \"\"\" and ${x} \\u, say \"\"\" and ${x} \\u",
        "an {@open brace, an {@open brace",
        "Größe — 大きさ, Größe — 大きさ"
    })
    void saysWhatAReaderOfThePageWouldSee(String comment, String description) {
        assertThat(Javadoc.parse(comment).body()).isEqualTo(description);
    }

    @Test
    void isEmptyWithoutAComment() {
        assertThat(Javadoc.parse(null)).isEqualTo(Javadoc.parse(""));
    }
}
