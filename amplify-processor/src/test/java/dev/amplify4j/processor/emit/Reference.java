package dev.amplify4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.amplify4j.schema.ir.AuthorizationMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The executable statement of the official stack's rules, run under Node; its README says where it comes from. */
final class Reference {
    private static final Path SOURCE = Path.of("src/test/resources/reference");
    private static final Path INSTALLED = Path.of("target/reference").toAbsolutePath();

    private Reference() {}

    /** Directive SDL, the default mode, and SDL of ours that graphql-js shall read. */
    record Question(String directiveSdl, AuthorizationMode defaultMode, String ours) {}

    /** What the reference makes of the directive SDL, and what graphql-js says of ours: null when it is well. */
    record Answer(String sdl, JsonNode introspection, JsonNode problem) {}

    static List<Answer> answers(List<Question> questions) throws IOException, InterruptedException {
        install();
        List<String> lines = new ArrayList<>();
        for (Question question : questions) {
            lines.add(JsonNodeFactory.instance
                    .objectNode()
                    .put("sdl", question.directiveSdl())
                    .put("default", question.defaultMode().providerName())
                    .put("ours", question.ours())
                    .toString());
        }
        Files.write(INSTALLED.resolve("questions.jsonl"), lines);
        run("node", "answer.mjs", "questions.jsonl", "answers.jsonl");
        List<Answer> answers = new ArrayList<>();
        for (String line : Files.readAllLines(INSTALLED.resolve("answers.jsonl"))) {
            JsonNode answer = Golden.parse(line);
            answers.add(new Answer(answer.get("sdl").asText(), answer.get("introspection"), answer.get("problem")));
        }
        return answers;
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, INSTALLED.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!Files.exists(INSTALLED.resolve("node_modules/.package-lock.json"))) {
            run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Path output = INSTALLED.resolve("output.log");
        Process process = new ProcessBuilder(command)
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
    }
}
