package dev.amplify4j.processor.front;

import dev.amplify4j.processor.front.SourceRefs.Place;
import dev.amplify4j.schema.problem.Problem;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints problems as compiler errors, each on the very annotation member that is wrong. */
public final class ProblemPrinter {
    private static final String PAGES = " (docs/errors/";

    private final Messager messager;
    private final SourceRefs sources;

    /**
     * A printer of one compilation.
     *
     * @param messager the compiler's
     * @param sources what places stand for
     */
    public ProblemPrinter(Messager messager, SourceRefs sources) {
        this.messager = messager;
        this.sources = sources;
    }

    /**
     * Prints.
     *
     * @param problems what is wrong
     */
    public void print(List<Problem> problems) {
        for (Problem problem : problems) {
            String text = problem.text() + PAGES + problem.code() + ".md)";
            Place place = sources.place(problem.source());
            if (place == null) {
                messager.printMessage(Diagnostic.Kind.ERROR, text);
            } else {
                messager.printMessage(Diagnostic.Kind.ERROR, text, place.element(), place.annotation(), place.value());
            }
        }
    }
}
