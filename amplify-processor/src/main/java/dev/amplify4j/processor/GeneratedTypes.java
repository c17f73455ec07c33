package dev.amplify4j.processor;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Artifact.JavaSource;
import dev.amplify4j.processor.front.ElementReader;
import dev.amplify4j.processor.sink.FilerSink;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Types that are generated share their packages with those that users write, and each has a name of its own. */
record GeneratedTypes(Elements elements, SourceTypes sources, ElementReader reader, FilerSink sink) {
    private static final String FIX = "Rename one of them";

    /** The sources that would take the name of a type of the user, or of each other. */
    List<Problem> clashes(List<Artifact> artifacts) {
        List<Problem> clashes = new ArrayList<>();
        Map<JavaName, JavaSource> taken = new HashMap<>();
        for (Artifact artifact : artifacts) {
            if (artifact instanceof JavaSource source) {
                JavaName name = source.type();
                JavaSource twin = taken.putIfAbsent(name, source);
                TypeElement ofUser = ofUser(name);
                if (twin != null) {
                    clashes.add(clash(
                            place(source),
                            "the class " + name.simpleName() + " would be generated for " + maker(twin) + " and for "
                                    + maker(source)));
                } else if (ofUser != null) {
                    clashes.add(clash(
                            reader.place(ofUser),
                            "the class " + name.simpleName() + " is generated for " + maker(source)
                                    + ", but a type of that name is there already"));
                }
            }
        }
        return clashes;
    }

    /** Whether a user wrote a type of this name. */
    boolean isOfUser(JavaName name) {
        return ofUser(name) != null;
    }

    /** The type of this name that a user wrote; what we wrote in an earlier round is no such type. */
    private @Nullable TypeElement ofUser(JavaName name) {
        return sources.contain(name) && !sink.hasWritten(name) ? elements.getTypeElement(name.canonicalName()) : null;
    }

    private SourceRef place(JavaSource source) {
        return source.origins().stream()
                .map(JavaName::canonicalName)
                .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
                .findFirst()
                .map(reader::place)
                .orElse(SourceRef.ELSEWHERE);
    }

    private static String maker(JavaSource source) {
        return source.origins().isEmpty()
                ? "the backend"
                : source.origins().get(0).nestedName();
    }

    private static Problem clash(SourceRef place, String message) {
        return new Problem(Code.AMP1004, place, message, FIX);
    }
}
