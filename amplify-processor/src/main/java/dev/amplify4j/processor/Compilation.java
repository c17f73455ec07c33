package dev.amplify4j.processor;

import dev.amplify4j.processor.Outputs.Kind;
import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.front.ElementReader;
import dev.amplify4j.processor.front.OperationsReader;
import dev.amplify4j.processor.front.ProblemPrinter;
import dev.amplify4j.processor.front.SourceRefs;
import dev.amplify4j.processor.sink.FilerSink;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.problem.Problem;
import dev.amplify4j.schema.problem.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** One run of the compiler: each round brings declarations, of which a draft is made, of which what is sure is written. */
final class Compilation {
    private final Elements elements;
    private final ElementReader reader;
    private final SourceTypes sourceTypes = new SourceTypes();
    private final Rounds rounds;
    private final StoredDeclarations stored;
    private final FilerSink sink;
    private final ProblemPrinter printer;
    private final Outputs outputs;
    private final ExtraRounds extraRounds;
    private final AwaitedTypes awaited;
    private final GeneratedTypes generatedTypes;
    private final JavaSources javaSources;
    private final Drafts drafts;
    private final boolean waits;

    private @Nullable Draft draft;
    /** Whether there is something that the draft does not know. */
    private boolean news;
    /** Whether everything has been said. */
    private boolean over;

    Compilation(ProcessingEnvironment environment) {
        SourceRefs sources = new SourceRefs();
        this.elements = environment.getElementUtils();
        this.reader = new ElementReader(elements, sources);
        this.rounds = new Rounds(elements, reader, new OperationsReader(elements, sources, environment.getFiler()));
        this.sink = new FilerSink(environment.getFiler(), elements);
        this.stored = new StoredDeclarations(sink, elements);
        this.printer = new ProblemPrinter(environment, sources);
        this.outputs = Outputs.choose(environment.getOptions().get(Outputs.OPTION), elements);
        this.waits = Boolean.parseBoolean(environment.getOptions().get(AmplifyProcessor.WAIT));
        this.extraRounds = new ExtraRounds(sink);
        this.awaited = new AwaitedTypes(sink, elements, extraRounds);
        this.generatedTypes = new GeneratedTypes(elements, sourceTypes, reader, sink);
        this.javaSources = new JavaSources(sink, elements);
        this.drafts = new Drafts(outputs, new JsonTypes(elements), generatedTypes, javaSources);
    }

    void round(Set<? extends TypeElement> annotations, RoundEnvironment round) throws IOException {
        if (over) {
            return;
        }
        if (!outputs.unknown().isEmpty()) {
            over = true;
            printer.print(outputs.problems());
            return;
        }
        sourceTypes.add(round);
        news |= rounds.read(annotations, round);
        if (rounds.areWaiting() || awaited.isOver()) {
            await(round);
        } else if (!rounds.isEmpty()) {
            advance(round);
        }
    }

    /** Lets the compiler go on until nobody writes the types that are missing, which it reports itself. */
    private void await(RoundEnvironment round) throws IOException {
        if (awaited.isOver()) {
            if (!rounds.areWaiting() && round.processingOver()) {
                printer.print(List.of(AwaitedTypes.late()));
            }
        } else if (outputs.has(Kind.CLIENT) && awaited.isInVain(round, rounds.packageOfWaiting())) {
            rounds.readIncomplete();
            writeRemains(declare(), List.of());
        }
    }

    /** Writes what is sure after a round that leaves nothing waiting. */
    private void advance(RoundEnvironment round) throws IOException {
        boolean changed = news;
        news = false;
        if (changed) {
            draft = drafts.of(declare());
        }
        if (draft == null) {
            return;
        }
        Backend backend = draft.backend();
        if (backend == null) {
            fail(draft);
        } else if (round.processingOver()) {
            if (!round.errorRaised()) {
                sink.writeAll(resources(backend, draft.declared()));
            }
        } else if (changed) {
            printer.print(draft.problems()); // notes
            boolean noRoundFollows = javaSources.write(draft);
            draft = draft.withoutSources();
            if (!waits && !sourceTypes.interestOthers()) {
                javaSources.complete(draft);
            } else if (noRoundFollows) {
                extraRounds.ask(backend.api().javaPackage());
            }
        } else {
            javaSources.complete(draft);
        }
    }

    /** Everything that this module declares, with all that it mentions. */
    private Declarations declare() {
        return MentionedTypes.complete(
                stored.merge(rounds.declarations()), elements, reader, rounds, sourceTypes, stored);
    }

    private List<Artifact> resources(Backend backend, Declarations declared) {
        return outputs.has(Kind.RESOURCES)
                ? Stream.concat(outputs.emit(Kind.RESOURCES, backend), Stream.of(stored.artifact(declared)))
                        .toList()
                : List.of();
    }

    /** Prints every mistake, once; what is noted of something broken may not hold. */
    private void fail(Draft failed) throws IOException {
        over = true;
        printer.print(failed.problems().stream()
                .filter(p -> p.code().severity() == Severity.ERROR)
                .toList());
        writeRemains(failed.declared(), failed.problems());
    }

    /** Writes a client that keeps code which uses it from failing for the sake of mistakes that are not its own. */
    private void writeRemains(Declarations declared, List<Problem> problems) throws IOException {
        if (outputs.has(Kind.CLIENT)) {
            sink.writeAll(Remains.of(declared, problems, generatedTypes::isOfUser));
        }
    }
}
