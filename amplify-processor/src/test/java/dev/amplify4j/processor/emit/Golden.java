package dev.amplify4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A folder of goldens; their README says where they come from. */
public record Golden(String folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The text of one of its files. */
    public String text(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + folder + "/" + file)) {
            assertThat(in).as(folder + "/" + file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of its files as JSON. */
    public JsonNode json(String file) {
        return parse(text(file));
    }

    /** Text as JSON. */
    public static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
