package dev.amplify4j.processor;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Artifact.JavaSource;
import dev.amplify4j.processor.sink.FilerSink;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sources of drafts: what belongs to single models at once, and what speaks of all of them, the aggregates,
 * when there can be no more. Each round costs the compiler as much as entering everything that was written before.
 */
final class JavaSources {
    private final FilerSink sink;
    private final Elements elements;
    private final List<Artifact> aggregates = new ArrayList<>();
    /** What the written aggregates speak of; null until there are some. */
    private @Nullable Declarations complete;

    JavaSources(FilerSink sink, Elements elements) {
        this.sink = sink;
        this.elements = elements;
    }

    /**
     * Writes what belongs to single models.
     *
     * @return whether there was nothing to write that brings another round, in which aggregates could be written
     */
    boolean write(Draft draft) throws IOException {
        List<JavaSource> perModel = new ArrayList<>();
        aggregates.clear();
        for (Artifact artifact : draft.sources()) {
            if (artifact instanceof JavaSource source && !source.origins().isEmpty()) {
                if (!sink.hasWritten(source.type()) && !isThere(source, draft.declared())) {
                    perModel.add(source);
                }
            } else {
                aggregates.add(artifact);
            }
        }
        sink.writeAll(perModel);
        return perModel.isEmpty() && !aggregates.isEmpty();
    }

    /** Writes the aggregates of the draft that was written last. */
    void complete(Draft draft) throws IOException {
        complete = draft.declared();
        sink.writeAll(aggregates);
        aggregates.clear();
    }

    /** What is declared and came too late for the aggregates. */
    List<Problem> late(Declarations declared) {
        return complete == null ? List.of() : LateDeclarations.of(declared, complete);
    }

    /** Whether another module has generated the client of its model already. */
    private boolean isThere(JavaSource source, Declarations declared) {
        return source.origins().stream().allMatch(o -> declared.foreign().contains(o.canonicalName()))
                && elements.getTypeElement(source.type().canonicalName()) != null;
    }
}
