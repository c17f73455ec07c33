package dev.amplify4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.amplify4j.schema.ir.AuthorizationMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The executable statement of the official stack's rules, run under Node; its README says where it comes from. */
final class Reference {
    private Reference() {}

    /** Directive SDL, the default mode, and SDL of ours that graphql-js shall read. */
    record Question(String directiveSdl, AuthorizationMode defaultMode, String ours) {}

    /** What the reference makes of the directive SDL, and what graphql-js says of ours: null when it is well. */
    record Answer(String sdl, JsonNode introspection, JsonNode problem) {}

    static List<Answer> answers(List<Question> questions) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (Question question : questions) {
            lines.add(JsonNodeFactory.instance
                    .objectNode()
                    .put("sdl", question.directiveSdl())
                    .put("default", question.defaultMode().providerName())
                    .put("ours", question.ours())
                    .toString());
        }
        Path asked = Files.createTempFile("questions", ".jsonl");
        Path answered = Files.createTempFile("answers", ".jsonl");
        Files.write(asked, lines);
        NodeProject.Run run = NodeProject.node("answer.mjs", asked.toString(), answered.toString());
        assertThat(run.exitCode()).as(run.output()).isZero();
        List<Answer> answers = new ArrayList<>();
        for (String line : Files.readAllLines(answered)) {
            JsonNode answer = Golden.parse(line);
            answers.add(new Answer(answer.get("sdl").asText(), answer.get("introspection"), answer.get("problem")));
        }
        Files.delete(asked);
        Files.delete(answered);
        return answers;
    }
}
