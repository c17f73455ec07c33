package dev.amplify4j.processor;

import dev.amplify4j.processor.Outputs.Kind;
import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.schema.analysis.Analysis;
import dev.amplify4j.schema.analysis.Analyzer;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes drafts: judges what is declared, and makes the sources of it before anything is written. */
record Drafts(Outputs outputs, JsonTypes jsonTypes, GeneratedTypes generatedTypes, JavaSources written) {
    /** A draft; it has no backend when the sources cannot be written, or could not be compiled. */
    Draft of(Declarations declared) {
        Analysis analysis = Analyzer.analyze(declared);
        Backend backend = analysis.backend();
        if (backend == null) {
            return new Draft(declared, null, analysis.problems(), List.of());
        }
        List<Artifact> sources = Stream.of(Kind.CLIENT, Kind.CDK)
                .flatMap(kind -> outputs.emit(kind, backend))
                .toList();
        List<Problem> unwritable = new ArrayList<>();
        if (outputs.has(Kind.CLIENT)) {
            unwritable.addAll(jsonTypes.problems(declared));
        }
        unwritable.addAll(generatedTypes.clashes(sources));
        unwritable.addAll(written.late(declared));
        List<Problem> problems = new ArrayList<>(analysis.problems());
        problems.addAll(unwritable);
        return new Draft(declared, unwritable.isEmpty() ? backend : null, problems, sources);
    }
}
