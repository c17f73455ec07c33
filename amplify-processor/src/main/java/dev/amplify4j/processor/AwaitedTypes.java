package dev.amplify4j.processor;

import dev.amplify4j.processor.sink.FilerSink;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problem;
import java.io.IOException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Tells types that another processor may still write from those that are misspelt.
 *
 * <p>What is written in the last round comes too late for javac, which has reported the names of the client as missing by
 * then, and rounds end when nobody writes anything. So two extra rounds are asked for, one after the other: whoever writes
 * when a round brings nothing new has had the chance to do it after that.
 */
final class AwaitedTypes {
    private static final int PATIENCE = 2;

    private final FilerSink sink;
    private final Elements elements;
    private final ExtraRounds extraRounds;
    private int asked;
    private boolean over;

    AwaitedTypes(FilerSink sink, Elements elements, ExtraRounds extraRounds) {
        this.sink = sink;
        this.elements = elements;
        this.extraRounds = extraRounds;
    }

    /** Whether it has been said that nobody writes them. */
    boolean isOver() {
        return over;
    }

    /**
     * Whether nobody writes them any more.
     *
     * @param packageName package of a model that waits
     */
    boolean isInVain(RoundEnvironment round, String packageName) throws IOException {
        boolean quiet = ElementFilter.typesIn(round.getRootElements()).stream()
                .allMatch(type -> sink.hasWritten(new JavaName(
                        elements.getPackageOf(type).getQualifiedName().toString(),
                        type.getSimpleName().toString())));
        over = round.processingOver() || (quiet && asked == PATIENCE);
        if (!over && (quiet || asked == 0)) {
            asked++;
            extraRounds.ask(packageName);
        }
        return over;
    }

    /** Says that somebody wrote them after all. */
    static Problem late() {
        return new Problem(
                Code.AMP1902,
                SourceRef.ELSEWHERE,
                "another processor wrote a type that models mention after all others had finished",
                "Have it written in a module that is compiled before");
    }
}
