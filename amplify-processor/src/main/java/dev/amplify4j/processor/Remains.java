package dev.amplify4j.processor;

import dev.amplify4j.processor.emit.Artifact.JavaSource;
import dev.amplify4j.processor.emit.client.ClientEmitter;
import dev.amplify4j.schema.analysis.Analyzer;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.problem.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The client of a compilation that fails: code that uses it is not at fault, and shall not be reported as if it were.
 */
final class Remains {
    private Remains() {}

    /**
     * Makes the client.
     *
     * @param problems what is wrong with the declarations
     * @param taken whether a type is there already; of a model for which such a one would be generated there is no client
     */
    static Collection<JavaSource> of(Declarations declared, List<Problem> problems, Predicate<JavaName> taken) {
        try {
            Collection<JavaSource> all = client(declared, problems);
            Set<JavaName> without = all.stream()
                    .filter(source -> taken.test(source.type()))
                    .flatMap(source -> source.origins().stream())
                    .collect(Collectors.toSet());
            Collection<JavaSource> client = without.isEmpty() ? all : client(without(declared, without), problems);
            return client.stream().anyMatch(source -> taken.test(source.type())) ? List.of() : client;
        } catch (RuntimeException e) {
            return List.of(); // too little makes sense; what is wrong has been said
        }
    }

    private static Collection<JavaSource> client(Declarations declared, List<Problem> problems) {
        Map<JavaName, JavaSource> client = new LinkedHashMap<>();
        ClientEmitter.ofRemains()
                .emit(Analyzer.remains(declared, problems))
                .filter(JavaSource.class::isInstance)
                .map(JavaSource.class::cast)
                .forEach(source -> client.putIfAbsent(source.type(), source));
        return client.values();
    }

    private static Declarations without(Declarations declared, Set<JavaName> records) {
        Set<String> names = records.stream().map(JavaName::canonicalName).collect(Collectors.toSet());
        return new Declarations(
                declared.models().stream()
                        .filter(m -> !names.contains(m.canonicalName()))
                        .toList(),
                declared.customTypes().stream()
                        .filter(t -> !names.contains(t.canonicalName()))
                        .toList(),
                declared.enums().stream()
                        .filter(e -> !names.contains(e.canonicalName()))
                        .toList(),
                declared.operations(),
                declared.packages(),
                declared.places(),
                declared.foreign());
    }
}
