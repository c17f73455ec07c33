package dev.amplify4j.processor;

import dev.amplify4j.schema.ir.JavaName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The types that are compiled from source: what the compiler was handed, and what processors have written so far. */
final class SourceTypes {
    /** What the annotations begin with of which nobody else makes types. */
    private static final List<String> HARMLESS = List.of("dev.amplify4j.annotations.", "java.lang.", "org.jspecify.");

    private final Set<String> outermost = new HashSet<>();
    private boolean interestOthers;

    void add(RoundEnvironment round) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            outermost.add(type.getQualifiedName().toString());
            interestOthers = interestOthers || interestsOthers(type);
        }
    }

    /** Whether some other processor may make something of an annotation on one of them. */
    boolean interestOthers() {
        return interestOthers;
    }

    /** Whether a top-level type is among them. Asking the compiler for a type that is not there is dear. */
    boolean contain(JavaName type) {
        return outermost.contains(type.canonicalName());
    }

    /** Whether a type is one of them, or stands in one. */
    boolean contain(TypeElement type) {
        TypeElement around = type;
        while (around.getEnclosingElement() instanceof TypeElement enclosing) {
            around = enclosing;
        }
        return outermost.contains(around.getQualifiedName().toString());
    }

    private static boolean interestsOthers(TypeElement type) {
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            Element declared = annotation.getAnnotationType().asElement();
            String name = ((TypeElement) declared).getQualifiedName().toString();
            if (!isHarmless(name)) {
                return true;
            }
        }
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            if (interestsOthers(nested)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHarmless(String annotation) {
        for (String beginning : HARMLESS) {
            if (annotation.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
