package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constraints that ask for something to be there, from the record to the server. */
class NotBlankTest {
    private static final String POST = """
            @Model @Auth(allow = Allow.OWNER)
            public record Post(String id,
                    @jakarta.validation.constraints.NotBlank String title,
                    @jakarta.validation.constraints.NotEmpty(message = "a tag, please") List<String> tags) {}""";
    private static final String CALLER = """
            public final class Caller implements java.util.concurrent.Callable<List<String>> {
                private final PostModel posts;
                public Caller(java.nio.file.Path outputs, String token) {
                    this.posts = AmplifyClient.builder().outputs(outputs)
                            .credentials(dev.amplify4j.runtime.Credentials.userPoolToken(() -> token)).build()
                            .models().post();
                }
                @Override public List<String> call() {
                    return List.of(create("a"), create("a", "t"), create(" \\n\\t", "t"), create("", "t"), create("\\n x", "t"));
                }
                private String create(String title, String... tags) {
                    try {
                        return posts.create(p -> p.title(title).tags(tags)).title();
                    } catch (dev.amplify4j.runtime.AmplifyException refused) {
                        return refused.getMessage();
                    }
                }
            }""";

    @TempDir
    private Path folder;

    @Test
    void theServerRefusesWhatIsBlankOrEmpty() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Javac.Run run = Javac.compile(
                classes,
                Map.of("com.acme.blog.Post", Compiled.HEADER + POST, "com.acme.blog.Caller", Compiled.HEADER + CALLER),
                "-Aamplify.emit=resources,client");
        assertThat(run.diagnostics()).isEmpty();

        List<String> answers = CallerRun.of(classes, folder);

        assertThat(answers.get(0)).contains("a tag, please");
        assertThat(answers.get(1)).isEqualTo("a");
        assertThat(answers.get(2)).contains("title");
        assertThat(answers.get(3)).contains("title");
        assertThat(answers.get(4)).isEqualTo("\n x");
    }
}
