package dev.amplify4j.processor;

import dev.amplify4j.processor.emit.Artifact.JavaSource;
import dev.amplify4j.processor.sink.FilerSink;
import dev.amplify4j.schema.ir.JavaName;
import java.io.IOException;
import java.util.List;

/** Rounds of the compiler that somebody asks for: it has one more when a source is written, be it empty. */
final class ExtraRounds {
    private final FilerSink sink;
    private int asked;

    ExtraRounds(FilerSink sink) {
        this.sink = sink;
    }

    /**
     * Asks for one more round.
     *
     * @param packageName where the empty source goes
     */
    void ask(String packageName) throws IOException {
        asked++;
        sink.writeAll(List.of(empty(new JavaName(packageName, "AwaitedTypes" + asked))));
    }

    private static JavaSource empty(JavaName type) {
        String header = type.packageName().isEmpty() ? "" : "package " + type.packageName() + ";\n\n";
        return new JavaSource(
                type,
                header + "/** Nothing: the compiler has run its processors once more because of it. */\n" + "interface "
                        + type.nestedName() + " {}\n",
                List.of());
    }
}
