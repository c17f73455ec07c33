package dev.amplify4j.processor;

import dev.amplify4j.schema.analysis.JavaSpelling;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/**
 * JSON as Java types of the user's own: generated code names them, and reads them by Jackson's data binding, which the
 * runtime does not bring.
 */
record JsonTypes(Elements elements) {
    private static final String LIBRARY = "com.fasterxml.jackson.databind.ObjectMapper";
    private static final String STRING = "java.lang.String";
    private static final String OPTIONAL = "java.util.Optional";

    /** A type that travels as JSON, and where. */
    private record Use(SourceRef source, TypeDecl type) {}

    /** The places whose values a client could not read. */
    List<Problem> problems(Declarations declared) {
        boolean library = elements.getTypeElement(LIBRARY) != null;
        return uses(declared)
                .flatMap(use -> isHidden(use.type())
                        ? Stream.of(hidden(use))
                        : library ? Stream.<Problem>of() : Stream.of(withoutLibrary(use)))
                .toList();
    }

    private static Stream<Use> uses(Declarations declared) {
        Stream<ComponentDecl> components = Stream.of(declared.models(), declared.customTypes())
                .flatMap(List::stream)
                .map(RecordDecl::components)
                .flatMap(List::stream);
        return Stream.concat(
                components.flatMap(c -> use(c.source(), c.type(), c.json())),
                declared.operations().stream()
                        .flatMap(o -> o.methods().stream())
                        .flatMap(m -> Stream.concat(
                                m.parameters().stream().flatMap(p -> use(p.source(), p.type(), p.json())),
                                Stream.ofNullable(m.answer()).flatMap(a -> use(m.source(), a, m.json())))));
    }

    private static Stream<Use> use(SourceRef source, TypeDecl type, boolean json) {
        if (json && type.name().equals(OPTIONAL)) {
            return use(source, type.arguments().get(0), true);
        }
        if (json || type.map()) {
            return type.name().equals(STRING) || JavaSpelling.of(type).jsonObject()
                    ? Stream.of()
                    : Stream.of(new Use(source, type));
        }
        return type.arguments().stream().flatMap(argument -> use(source, argument, false));
    }

    private boolean isHidden(TypeDecl type) {
        for (Element e = elements.getTypeElement(type.name()); e != null; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE) || e.getModifiers().contains(Modifier.PROTECTED)) {
                return true;
            }
        }
        return type.arguments().stream().anyMatch(this::isHidden);
    }

    private static Problem hidden(Use use) {
        return new Problem(
                Code.AMP1002,
                use.source(),
                "generated code cannot see " + use.type().display() + ": it, or a type in or around it, is private or"
                        + " protected",
                "Make it public or package-private");
    }

    private static Problem withoutLibrary(Use use) {
        return new Problem(
                Code.AMP1202,
                use.source(),
                "JSON is read as " + use.type().display() + " by jackson-databind, which is not on the class path",
                "Add com.fasterxml.jackson.core:jackson-databind to the dependencies, or use Map<String, ?>");
    }
}
