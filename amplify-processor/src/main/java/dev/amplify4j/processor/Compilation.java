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
import java.util.Iterator;
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
    private final GeneratedTypes generatedTypes;
    private final boolean waits;
    private List<Artifact> sources = List.of();
    private final List<Artifact> aggregates = new ArrayList<>();
    private @Nullable Declarations declarations;
    private @Nullable Analysis analysis;
    private boolean reported;
    /** What the written aggregates speak of; null until there are some. */
    private @Nullable Declarations complete;

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
        this.generatedTypes = new GeneratedTypes(elements, rounds, reader, sink);
    }

    void round(Set<? extends TypeElement> annotations, RoundEnvironment round) throws IOException {
        boolean news = rounds.read(annotations, round);
        if (rounds.isEmpty()) {
            return;
        }
        if (news) {
            declarations =
                    MentionedTypes.complete(stored.merge(rounds.declarations()), elements, reader, rounds, stored);
            analysis = writable(Analyzer.analyze(declarations), declarations);
        }
        if (declarations == null || analysis == null) {
            return; // every model waits for a type that is not there yet
        }
        Backend backend = analysis.backend();
        if (backend == null) {
            report(analysis, declarations);
        } else if (round.processingOver()) {
            if (!round.errorRaised()) {
                writeAll(resources(backend, declarations));
            }
        } else if (news) {
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
        writeAll(aggregates.stream());
        aggregates.clear();
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
        writeAll(perModel.stream());
    }

    /** Whether another module has generated the client of its model already. */
    private boolean isThere(Artifact artifact, Declarations declared) {
        return artifact instanceof JavaSource source
                && !source.origins().isEmpty()
                && source.origins().stream().allMatch(o -> declared.foreign().contains(o.canonicalName()))
                && elements.getTypeElement(source.type().canonicalName()) != null;
    }

    /** Makes the sources of a backend; the backend is none when they cannot be written. */
    private Analysis writable(Analysis found, Declarations declared) {
        Backend backend = found.backend();
        if (backend == null) {
            return found;
        }
        sources = Stream.of(Kind.CLIENT, Kind.CDK)
                .flatMap(kind -> outputs.emit(kind, backend))
                .toList();
        List<Problem> mistakes = new ArrayList<>(generatedTypes.clashes(sources));
        if (complete != null) {
            mistakes.addAll(LateDeclarations.of(declared, complete));
        }
        if (mistakes.isEmpty()) {
            return found;
        }
        mistakes.addAll(0, found.problems());
        return new Analysis(found.javaPackage(), null, mistakes);
    }

    private Stream<Artifact> resources(Backend backend, Declarations declarations) {
        return outputs.has(Kind.RESOURCES)
                ? Stream.concat(outputs.emit(Kind.RESOURCES, backend), Stream.of(stored.artifact(declarations)))
                : Stream.empty();
    }

    /** Prints every problem once; skeletons of the client keep other code from failing for their sake. */
    private void report(Analysis failed, Declarations declared) throws IOException {
        if (reported) {
            return;
        }
        reported = true;
        printer.print(failed.problems().stream()
                .filter(p -> p.code().severity() == Severity.ERROR) // what is noted of something broken may not hold
                .toList());
        if (outputs.has(Kind.CLIENT)) {
            writeAll(Skeletons.of(declared, failed.javaPackage()).filter(s -> !generatedTypes.isOfUser(s.type())));
        }
    }

    private void writeAll(Stream<? extends Artifact> artifacts) throws IOException {
        for (Iterator<? extends Artifact> artifact = artifacts.iterator(); artifact.hasNext(); ) {
            sink.write(artifact.next());
        }
    }
}
