package dev.amplify4j.processor;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the declarations so far come to; another round may bring more of them.
 *
 * @param declared everything that this module declares, with all that it mentions
 * @param backend the backend; null when there are errors
 * @param problems everything that is wrong, and notes
 * @param sources Java sources of the backend
 */
record Draft(Declarations declared, @Nullable Backend backend, List<Problem> problems, List<Artifact> sources) {
    Draft {
        problems = List.copyOf(problems);
        sources = List.copyOf(sources);
    }

    /** The same once its sources are written, which are too long to be kept. */
    Draft withoutSources() {
        return new Draft(declared, backend, problems, List.of());
    }
}
