package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.regex.Pattern;

/** The names by which annotations refer to Lambda functions. */
final class FunctionNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][-_0-9A-Za-z]{0,63}");

    private FunctionNames() {}

    /** Whether a text can name a function; reports it at the annotation's member {@code function} if not. */
    static boolean check(AnnotationDecl annotation, String name, Problems problems) {
        boolean legal = NAME.matcher(name).matches();
        if (!legal) {
            problems.add(
                    Code.AMP1003,
                    annotation.at("function"),
                    "\"" + name + "\" cannot name a function",
                    "Use ASCII letters, digits, - and _, 64 at most, and begin with a letter");
        }
        return legal;
    }
}
