package dev.amplify4j.processor;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import java.util.List;
import java.util.stream.Stream;

/**
 * Empty client types for a compilation that fails: code that names them is not at fault, and shall not be reported as if
 * it were.
 */
final class Skeletons {
    private static final List<String> SUFFIXES = List.of("Model", "Fields", "Create", "Patch", "Key");

    private Skeletons() {}

    static Stream<Artifact.JavaSource> of(Declarations declarations, String javaPackage) {
        Stream<JavaName> perModel = declarations.models().stream()
                .map(m -> new JavaName(m.packageName(), m.nestedName()))
                .flatMap(m -> SUFFIXES.stream().map(s -> JavaNames.generated(m, s)));
        return Stream.concat(perModel, Stream.of(new JavaName(javaPackage, "AmplifyClient")))
                .map(Skeletons::skeleton);
    }

    private static Artifact.JavaSource skeleton(JavaName type) {
        String header = type.packageName().isEmpty() ? "" : "package " + type.packageName() + ";\n\n";
        return new Artifact.JavaSource(type, header + "public final class " + type.nestedName() + " {}\n", List.of());
    }
}
