package dev.amplify4j.processor.cases;

import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Mutations that answer whatever they are given, and are heard by those who listen to creates. Nobody can create a record
 * with an implicit owner of somebody else; the matrix asks who would hear of it.
 */
final class Announcements {
    private Announcements() {}

    /** The Java type of the mutations; none when there are no models. */
    static List<String> operations(List<String> models) {
        return models.isEmpty()
                ? List.of()
                : List.of(models.stream()
                        .map(model -> "@Mutation @Auth(allow = Allow.PUBLIC_API_KEY)"
                                + " @Handler(js = \"backstage/announce.js\") " + model + " announce" + model
                                + "(@Scalar(ScalarType.JSON) String item);\n")
                        .collect(Collectors.joining("", "@Operations interface Announcements {\n", "}")));
    }

    /** Has the subscriptions to creates of these models hear the announcements, too. */
    static void connect(Path classes, List<String> models) throws IOException {
        Path file = classes.resolve(Plan.SCHEMA_RESOURCE);
        String schema = Files.readString(file);
        for (String model : models) {
            String created = "@aws_subscribe(mutations: [\"create" + model + "\"])";
            if (!schema.contains(created)) {
                throw new AssertionError("no subscription to creates of " + model);
            }
            schema = schema.replace(created, created.replace("\"])", "\", \"announce" + model + "\"])"));
        }
        Files.writeString(file, schema);
    }
}
