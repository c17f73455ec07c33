package dev.amplify4j.processor.front;

import dev.amplify4j.processor.front.SourceRefs.Place;
import dev.amplify4j.schema.problem.Problem;
import dev.amplify4j.schema.problem.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints problems as the compiler prints its own, each once and on the very annotation member that is wrong. */
public final class ProblemPrinter {
    private static final String PAGES = " (docs/errors/";

    private final Messager messager;
    private final @Nullable RepeatedAnnotations repeated;
    private final SourceRefs sources;
    /** Eclipse's compiler, up to 3.46, has no place for a problem in a record or on a constant. */
    private final boolean forgetsRecords;

    private final Set<Problem> printed = new HashSet<>();

    /**
     * A printer of one compilation.
     *
     * @param environment the compiler's
     * @param sources what places stand for
     */
    public ProblemPrinter(ProcessingEnvironment environment, SourceRefs sources) {
        this.messager = environment.getMessager();
        this.repeated = RepeatedAnnotations.of(environment);
        this.sources = sources;
        this.forgetsRecords = messager.getClass().getName().startsWith("org.eclipse.jdt.");
    }

    /**
     * Prints.
     *
     * @param problems what is wrong
     */
    public void print(List<Problem> problems) {
        for (Problem problem : problems) {
            if (!printed.add(problem)) {
                continue; // an earlier round found it too
            }
            String text = problem.text() + PAGES + problem.code() + ".md)";
            Place place = sources.place(problem.source());
            if (place != null && place.annotation() != null && AnnotationReader.lacksConstant(place.annotation())) {
                continue; // what is wrong with a constant that is not there means nothing
            }
            if (place == null && problem.code().severity() == Severity.NOTE) {
                continue; // printed when its source was compiled
            }
            if (place == null) {
                messager.printMessage(kind(problem), text);
            } else if (repeated == null || !repeated.print(kind(problem), text, place)) {
                messager.printMessage(
                        kind(problem),
                        text + where(place.element()),
                        place.element(),
                        place.annotation(),
                        place.value());
            }
        }
    }

    /** The name of an element whose line the compiler will not tell; empty when it does. */
    private String where(Element element) {
        for (Element e = element; e != null && forgetsRecords; e = e.getEnclosingElement()) {
            if (e.getKind() == ElementKind.RECORD || e.getKind() == ElementKind.ENUM_CONSTANT) {
                return " at " + ElementReader.display(element);
            }
        }
        return "";
    }

    private static Diagnostic.Kind kind(Problem problem) {
        return switch (problem.code().severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
