package dev.amplify4j.processor.front;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.amplify4j.processor.front.SourceRefs.Place;
import dev.amplify4j.processor.front.SourceRefs.Repetition;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Finds repeated annotations in javac's trees.
 *
 * <p>javac puts them into a container that nobody wrote, and its messager, which does not find them in there, would point
 * at the element instead.
 */
final class RepeatedAnnotations {
    private final Trees trees;

    private RepeatedAnnotations(Trees trees) {
        this.trees = trees;
    }

    /** What finds them in this compiler; null when it is not javac. */
    static @Nullable RepeatedAnnotations of(ProcessingEnvironment environment) {
        try {
            return new RepeatedAnnotations(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return null; // another compiler, or a build tool that hides javac
        }
    }

    /**
     * Prints a message at one of several annotations.
     *
     * @return false when the place is none, or its tree is not there; nothing is printed then
     */
    boolean print(Diagnostic.Kind kind, String text, Place place) {
        Repetition repetition = place.repetition();
        TreePath path = repetition == null ? null : trees.getPath(place.element());
        if (repetition == null || path == null) {
            return false;
        }
        List<? extends AnnotationTree> same = annotations(path.getLeaf()).stream()
                .filter(annotation -> isNamed(annotation, repetition.type()))
                .toList();
        if (repetition.index() >= same.size()) {
            return false; // the container is written out
        }
        trees.printMessage(
                kind, text, member(same.get(repetition.index()), repetition.member()), path.getCompilationUnit());
        return true;
    }

    private static List<? extends AnnotationTree> annotations(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getModifiers().getAnnotations();
        }
        if (tree instanceof MethodTree method) {
            return method.getModifiers().getAnnotations();
        }
        if (tree instanceof VariableTree variable) {
            return variable.getModifiers().getAnnotations();
        }
        return tree instanceof PackageTree declaration ? declaration.getAnnotations() : List.of();
    }

    private static boolean isNamed(AnnotationTree annotation, String simpleName) {
        String written = annotation.getAnnotationType().toString();
        return written.substring(written.lastIndexOf('.') + 1).equals(simpleName);
    }

    /** The value of a member; the annotation itself when none is meant. */
    private static Tree member(AnnotationTree annotation, @Nullable String member) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals(member)) {
                return assignment.getExpression();
            }
            if (!(argument instanceof AssignmentTree) && "value".equals(member)) {
                return argument;
            }
        }
        return annotation;
    }
}
