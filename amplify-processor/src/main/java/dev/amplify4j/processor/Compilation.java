package dev.amplify4j.processor;

import dev.amplify4j.processor.Outputs.Kind;
import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Artifact.JavaSource;
import dev.amplify4j.processor.front.ElementReader;
import dev.amplify4j.processor.front.OperationsReader;
import dev.amplify4j.processor.front.ProblemPrinter;
import dev.amplify4j.processor.front.SourceRefs;
import dev.amplify4j.processor.sink.FilerSink;
import dev.amplify4j.schema.analysis.Analysis;
import dev.amplify4j.schema.analysis.Analyzer;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.problem.Problem;
import dev.amplify4j.schema.problem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** One run of the compiler: what it has brought so far, and what has been written of it. */
final class Compilation {
    private final Elements elements;
    private final ElementReader reader;
    private final Rounds rounds;
    private final StoredDeclarations stored;
    private final FilerSink sink;
    private final ProblemPrinter printer;
    private final Outputs outputs;
    private final AwaitedTypes awaited;
    private final JsonTypes jsonTypes;
    private final GeneratedTypes generatedTypes;
    private final boolean waits;
    private List<Artifact> sources = List.of();
    private final List<Artifact> aggregates = new ArrayList<>();
    private @Nullable Declarations declarations;
    private @Nullable Analysis analysis;
    /** Whether there is something that no analysis has seen. */
    private boolean news;

    private boolean reported;
    /** What the written aggregates speak of; null until there are some. */
    private @Nullable Declarations complete;

    private boolean remains;

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
        this.jsonTypes = new JsonTypes(elements);
        this.awaited = new AwaitedTypes(sink, elements);
        this.generatedTypes = new GeneratedTypes(elements, rounds, reader, sink);
    }

    void round(Set<? extends TypeElement> annotations, RoundEnvironment round) throws IOException {
        if (!outputs.unknown().isEmpty()) {
            printer.print(outputs.problems());
            return;
        }
        news |= rounds.read(annotations, round);
        if (rounds.areWaiting() || awaited.isOver()) {
            await(round);
            return;
        }
        if (rounds.isEmpty()) {
            return;
        }
        boolean changed = news;
        news = false;
        if (changed) {
            declarations = declare();
            analysis = writable(Analyzer.analyze(declarations), declarations);
        }
        if (declarations == null || analysis == null) {
            return;
        }
        Backend backend = analysis.backend();
        if (backend == null) {
            report(analysis, declarations);
        } else if (round.processingOver()) {
            if (!round.errorRaised()) {
                sink.writeAll(resources(backend, declarations).toList());
            }
        } else if (changed) {
            printer.print(analysis.problems()); // notes
            writeSources(declarations);
            if (!waits && !rounds.mayBringMore()) {
                writeAggregates(declarations);
            }
        } else {
            writeAggregates(declarations);
        }
    }

    private void writeAggregates(Declarations declared) throws IOException {
        complete = declared;
        sink.writeAll(aggregates);
        aggregates.clear();
    }

    /** Lets the compiler go on until nobody writes the types that are missing, which it reports itself. */
    private void await(RoundEnvironment round) throws IOException {
        if (awaited.isOver() && !rounds.areWaiting() && round.processingOver()) {
            printer.print(List.of(AwaitedTypes.late()));
        } else if (!awaited.isOver()
                && outputs.has(Kind.CLIENT)
                && awaited.isInVain(round, rounds.packageOfWaiting())) {
            rounds.readIncomplete();
            writeRemains(declare(), List.of());
        }
    }

    /** Everything that this module declares, with all that it mentions. */
    private Declarations declare() {
        return MentionedTypes.complete(stored.merge(rounds.declarations()), elements, reader, rounds, stored);
    }

    /**
     * Writes what belongs to single models at once. What speaks of all of them is written when there can be no more: each
     * round costs the compiler as much as entering everything that was written before.
     */
    private void writeSources(Declarations declared) throws IOException {
        List<Artifact> perModel = new ArrayList<>();
        aggregates.clear();
        for (Artifact artifact : sources) {
            boolean aggregate =
                    artifact instanceof JavaSource source && source.origins().isEmpty();
            if (!isThere(artifact, declared)) {
                (aggregate ? aggregates : perModel).add(artifact);
            }
        }
        sources = List.of();
        sink.writeAll(perModel);
    }

    /** Whether another module has generated the client of its model already. */
    private boolean isThere(Artifact artifact, Declarations declared) {
        return artifact instanceof JavaSource source
                && !source.origins().isEmpty()
                && source.origins().stream().allMatch(o -> declared.foreign().contains(o.canonicalName()))
                && elements.getTypeElement(source.type().canonicalName()) != null;
    }

    /** Makes the sources of a backend; the backend is none when they cannot be written, or could not be compiled. */
    private Analysis writable(Analysis found, Declarations declared) {
        Backend backend = found.backend();
        if (backend == null) {
            return found;
        }
        List<Problem> problems = new ArrayList<>(found.problems());
        if (outputs.has(Kind.CLIENT)) {
            problems.addAll(jsonTypes.problems(declared));
        }
        sources = Stream.of(Kind.CLIENT, Kind.CDK)
                .flatMap(kind -> outputs.emit(kind, backend))
                .toList();
        problems.addAll(generatedTypes.clashes(sources));
        if (complete != null) {
            problems.addAll(LateDeclarations.of(declared, complete));
        }
        return problems.size() == found.problems().size() ? found : new Analysis(found.javaPackage(), null, problems);
    }

    private Stream<Artifact> resources(Backend backend, Declarations declarations) {
        return outputs.has(Kind.RESOURCES)
                ? Stream.concat(outputs.emit(Kind.RESOURCES, backend), Stream.of(stored.artifact(declarations)))
                : Stream.empty();
    }

    /** Prints every problem once. */
    private void report(Analysis failed, Declarations declared) throws IOException {
        if (reported) {
            return;
        }
        reported = true;
        printer.print(failed.problems().stream()
                .filter(p -> p.code().severity() == Severity.ERROR) // what is noted of something broken may not hold
                .toList());
        writeRemains(declared, failed.problems());
    }

    /** Writes a client that keeps code which uses it from failing for the sake of mistakes that are not its own. */
    private void writeRemains(Declarations declared, List<Problem> problems) throws IOException {
        if (!outputs.has(Kind.CLIENT) || remains) {
            return;
        }
        remains = true;
        sink.writeAll(Remains.of(declared, problems, generatedTypes::isOfUser));
    }
}
