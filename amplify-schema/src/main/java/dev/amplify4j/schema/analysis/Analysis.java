package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis came to.
 *
 * @param javaPackage package of the types that exist once per backend
 * @param backend the validated backend; null when there are errors
 * @param problems everything that is wrong, and notes, in the order in which they were found
 */
public record Analysis(String javaPackage, @Nullable Backend backend, List<Problem> problems) {
    /** Copies the list. */
    public Analysis {
        problems = List.copyOf(problems);
    }
}
