package dev.amplify4j.processor;

import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What another processor wrote after the client was: nothing can be added to a source that is written. */
final class LateDeclarations {
    private static final String SETTING = "DataApi";

    private LateDeclarations() {}

    /**
     * A problem for each model, interface of operations and setting that came too late.
     *
     * @param present everything that is declared now
     * @param written what the client speaks of
     */
    static List<Problem> of(Declarations present, Declarations written) {
        Set<String> known = new HashSet<>();
        written.models().forEach(m -> known.add(m.canonicalName()));
        written.operations().forEach(o -> known.add(o.canonicalName()));
        List<Problem> late = new ArrayList<>();
        for (RecordDecl model : present.models()) {
            if (known.add(model.canonicalName())) {
                late.add(problem(model.source(), model.simpleName()));
            }
        }
        for (OperationsDecl operations : present.operations()) {
            if (known.add(operations.canonicalName())) {
                late.add(problem(operations.source(), operations.nestedName()));
            }
        }
        for (PlaceDecl place : present.places()) {
            boolean setting = place.annotation().simpleName().equals(SETTING);
            if (setting && !written.places().contains(place)) {
                late.add(problem(place.annotation().source(), "@" + SETTING));
            }
        }
        return late;
    }

    private static Problem problem(SourceRef source, String name) {
        return new Problem(
                Code.AMP1902,
                source,
                "another processor wrote " + name + " when AmplifyClient was written already, which therefore lacks it",
                "Compile with -A" + AmplifyProcessor.WAIT + "=true, and AmplifyClient waits for what others write");
    }
}
