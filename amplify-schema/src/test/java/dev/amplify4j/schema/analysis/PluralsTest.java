package dev.amplify4j.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
    /** Names and plurals of the official stack's own output. */
    @ParameterizedTest
    @CsvSource({
        "Person, People",
        "Category, Categories",
        "Box, Boxes",
        "Fish, Fish",
        "Data, Data",
        "Media, Media",
        "News, News",
        "Child, Children",
        "Sheep, Sheep",
        "Status, Statuses",
        "Address, Addresses",
        "Bus, Buses",
        "Leaf, Leaves",
        "Hero, Heroes",
        "Analysis, Analyses",
        "Series, Series",
        "Quiz, Quizzes",
        "Index, Indices",
        "Day, Days",
        "Photo, Photos",
        "Mouse, Mice",
        "Staff, Staff",
        "Equipment, Equipment",
        "Human, Humans",
        "Matrix, Matrices",
        "Criterion, Criteria",
        "ox, oxen",
        "UserS, UserS",
        "HTTPLog, HTTPLogs",
        "A1, A1s",
        "T1, T1s",
        "OwnerIdx, OwnerIdxes",
        "A, AS",
        "URL, URLS"
    })
    void makesThePluralsOfTheOfficialStack(String word, String plural) {
        assertThat(Plurals.of(word)).isEqualTo(plural);
    }

    @Test
    void agreesWithPluralizeOnEveryWordOfTheList() throws IOException {
        Map<String, String> expected = wordList();

        Map<String, String> actual = expected.keySet().stream().collect(Collectors.toMap(word -> word, Plurals::of));

        assertThat(expected).hasSizeGreaterThan(2000);
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static Map<String, String> wordList() throws IOException {
        try (InputStream list = PluralsTest.class.getResourceAsStream("plurals.csv")) {
            assertThat(list).isNotNull();
            List<String> lines = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        }
    }
}
