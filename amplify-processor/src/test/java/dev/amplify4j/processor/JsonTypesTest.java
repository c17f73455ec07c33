package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.Compiled.Mistake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @Scalar(JSON)} makes any Java type a value: from the record through the client and the server, and back. */
class JsonTypesTest {
    private static final String PLAYER = """
            @Model @Auth(allow = Allow.OWNER)
            public record Player(
                    String id,
                    @Scalar(ScalarType.JSON) Profile profile,
                    @Scalar(ScalarType.JSON) @Nullable Map<String, List<? extends Number>> scores,
                    @Scalar(ScalarType.JSON) Optional<Profile> former,
                    @Scalar(ScalarType.JSON) byte @Nullable [] picture,
                    @Scalar(ScalarType.JSON) long wins,
                    @Nullable Map<String, Profile> friends,
                    @Nullable List<Map<String, ?>> log,
                    @Nullable Place place) {}""";
    private static final String PROFILE =
            "public record Profile(String name, long points, java.math.BigInteger exact, List<Profile> parents) {}";
    private static final String PLACE =
            "public record Place(String city, @Scalar(ScalarType.JSON) @Nullable List<List<Integer>> grid) {}";
    private static final String API = """
            @Operations
            public interface Api {
                @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(type = Rating.class) @Scalar(ScalarType.JSON)
                Profile rate(@Scalar(ScalarType.JSON) List<Profile> profiles);
            }""";
    private static final String RATING = """
            public class Rating implements Api {
                @Override public Profile rate(List<Profile> profiles) { return profiles.get(profiles.size() - 1); }
            }""";
    private static final String CALLER = """
            public final class Caller implements java.util.concurrent.Callable<List<String>> {
                private final java.nio.file.Path outputs;
                private final String token;
                public Caller(java.nio.file.Path outputs, String token) { this.outputs = outputs; this.token = token; }
                @Override public List<String> call() {
                    Profile mother = new Profile("Eve", 1, java.math.BigInteger.TWO.pow(50), List.of());
                    Profile profile = new Profile("Ann \\"x\\"", 3_000_000_000L, java.math.BigInteger.ONE, List.of(mother));
                    try (AmplifyClient client = AmplifyClient.builder().outputs(outputs)
                            .credentials(dev.amplify4j.runtime.Credentials.userPoolToken(() -> token)).build()) {
                        Player made = client.models().player().create(p -> p.profile(profile).wins(7)
                                .scores(Map.of("chess", List.of(1, 2))).former(mother).picture(new byte[] {1, 2})
                                .friends(Map.of("eve", mother)).log(List.of(Map.of("a", 1)))
                                .place(new Place("Bern", List.of(List.of(1, 2), List.of()))));
                        Player read = client.models().player().get(made.id()).orElseThrow();
                        Player changed = client.models().player().update(made.id(), p -> p.profile(mother));
                        return List.of(
                                String.valueOf(read.profile().equals(profile)),
                                read.scores() + " " + read.wins() + " " + read.log(),
                                String.valueOf(read.former().equals(Optional.of(mother))),
                                Arrays.toString(read.picture()),
                                String.valueOf(read.friends().get("eve").equals(mother)),
                                String.valueOf(read.place()),
                                changed.profile().name() + " " + changed.wins(),
                                client.queries().rate(List.of(profile, mother)).name());
                    }
                }
            }""";

    @TempDir
    private Path folder;

    @Test
    void valuesOfAnyTypeComeBackAsTheyWere() throws Exception {
        Path classes = folder.resolve("classes");
        Javac.Run run = compile(classes, PLAYER, PROFILE, PLACE, API, RATING, CALLER);

        assertThat(run.diagnostics())
                .filteredOn(d -> d.getKind() != Diagnostic.Kind.NOTE)
                .isEmpty();
        assertThat(Files.readString(classes.resolve("META-INF/amplify/schema.graphql")))
                .contains("profile: AWSJSON!", "log: [AWSJSON!]", "rate(profiles: AWSJSON!): AWSJSON!")
                .doesNotContain("type Profile", "input Profile");
        assertThat(CallerRun.of(classes, folder))
                .containsExactly(
                        "true",
                        "{chess=[1, 2]} 7 [{a=1}]",
                        "true",
                        "[1, 2]",
                        "true",
                        "Place[city=Bern, grid=[[1, 2], []]]",
                        "Eve 7",
                        "Eve");
    }

    @Test
    void itIsAnErrorOfThePlaceWhenTheLibraryIsNotThere() {
        String[] sources = {
            "@Model @Auth(allow = Allow.OWNER) record Post(String id, Map<String, ?> free, @Scalar(ScalarType.JSON) String text,\n"
                    + " @Scalar(ScalarType.JSON) Tag tag) {}\nrecord Tag(String x) {}"
        };

        Compiled compiled = Compiled.withoutJackson(sources[0]);

        assertThat(compiled.errors())
                .extracting(Mistake::code, Mistake::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("AMP1202", 3L));
        assertThat(compiled.messages().get(0)).contains("jackson-databind");
    }

    @Test
    void itIsAnErrorOfThePlaceWhenGeneratedCodeCannotSeeTheType() {
        Compiled compiled = Compiled.of("client", new String[] {
            "@Model @Auth(allow = Allow.OWNER) record Post(String id,\n @Scalar(ScalarType.JSON) List<Tag> tags) {"
                    + " private record Tag(String x) {} }"
        });

        assertThat(compiled.errors())
                .extracting(Mistake::code, Mistake::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("AMP1002", 3L));
    }

    private static Javac.Run compile(Path classes, String... sources) throws java.io.IOException {
        Map<String, String> named = new LinkedHashMap<>();
        Stream.of(sources).forEach(source -> named.put(Compiled.name(source), Compiled.HEADER + source));
        return Javac.compile(
                Files.createDirectories(classes),
                named,
                "-Xlint:all,-processing",
                "-Werror",
                "-parameters",
                "-Aamplify.emit=resources,client");
    }
}
