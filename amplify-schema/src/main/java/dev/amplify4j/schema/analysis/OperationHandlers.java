package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.CustomOperation.Handler;
import dev.amplify4j.schema.ir.CustomOperation.Handler.Invocation;
import dev.amplify4j.schema.ir.CustomOperation.Handler.Script;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Handler}: what answers a custom operation, one step after the other. */
final class OperationHandlers {
    /** AppSync's limit on the functions of a pipeline. */
    private static final int MOST_STEPS = 10;

    private static final List<String> MEANS = List.of("function", "type", "js");

    private final HandlerFunctions functions;
    private final HandlerScripts scripts;
    private final Problems problems;

    OperationHandlers(HandlerFunctions functions, HandlerScripts scripts, Problems problems) {
        this.functions = functions;
        this.scripts = scripts;
        this.problems = problems;
    }

    /** The handlers in order, without those that cannot be. */
    List<Handler> of(OperationMethod operation) {
        List<AnnotationDecl> written = operation.decl().annotations("Handler");
        if (written.isEmpty() && operation.kind() != Kind.SUBSCRIPTION) {
            report(
                    operation.decl().source(),
                    "nothing answers " + operation.decl().name(),
                    "Add @Handler(function = \"…\"), @Handler(type = ….class) or @Handler(js = \"….js\")");
        }
        if (written.size() > MOST_STEPS) {
            report(
                    written.get(MOST_STEPS).source(),
                    "the pipeline has " + written.size() + " handlers, and AppSync runs " + MOST_STEPS,
                    "Do more in each of them");
        }
        List<Handler> handlers = new ArrayList<>();
        for (AnnotationDecl annotation : written) {
            Handler handler = handler(operation, annotation);
            if (handler != null) {
                checkOneKind(handlers, handler, annotation);
                handlers.add(handler);
            }
        }
        return handlers;
    }

    private @Nullable Handler handler(OperationMethod operation, AnnotationDecl annotation) {
        List<String> means = MEANS.stream().filter(m -> says(annotation, m)).toList();
        if (means.isEmpty()) {
            report(annotation.source(), "the handler names nothing that answers", "Name a function, a type or a js");
            return null;
        }
        if (means.size() > 1) {
            report(
                    annotation.at(means.get(1)),
                    "the handler has a " + means.get(0) + " and a " + means.get(1) + ", but one of them answers",
                    "Keep one, or write two @Handler that run in order");
            return null;
        }
        boolean async = Boolean.parseBoolean(annotation.text("async", "false"));
        return means.get(0).equals("js")
                ? script(operation, annotation, async)
                : invocation(operation, annotation, means.get(0), async);
    }

    private @Nullable Script script(OperationMethod operation, AnnotationDecl annotation, boolean async) {
        if (async) {
            report(
                    annotation.at("async"),
                    "a script runs in AppSync itself, which always waits for it",
                    "Remove async, or invoke a function");
        }
        return scripts.of(operation.owner(), annotation);
    }

    private @Nullable Invocation invocation(
            OperationMethod operation, AnnotationDecl annotation, String means, boolean async) {
        if (says(annotation, "dataSource")) {
            report(
                    annotation.at("dataSource"),
                    "a function runs on no data source of the API",
                    "Remove dataSource, or write a js handler");
        }
        if (async && operation.kind() == Kind.SUBSCRIPTION) {
            report(annotation.at("async"), "a subscription starts when its function has answered", "Remove async");
        }
        String function =
                means.equals("type") ? functions.ofType(operation.owner(), annotation) : functions.named(annotation);
        return function == null ? null : new Invocation(function, async);
    }

    private void checkOneKind(List<Handler> before, Handler handler, AnnotationDecl annotation) {
        if (!before.isEmpty() && before.get(0) instanceof Script != handler instanceof Script) {
            report(
                    annotation.source(),
                    "a pipeline runs scripts or functions, but not both",
                    "Let functions do it all, or scripts");
        }
    }

    /** Whether a member says something; empty texts and {@code void.class} say nothing. */
    private static boolean says(AnnotationDecl annotation, String member) {
        String text = annotation.text(member, "");
        return !text.isEmpty() && !(member.equals("type") && text.equals("VOID"));
    }

    private void report(SourceRef source, String message, String fix) {
        problems.add(Code.AMP1804, source, message, fix);
    }
}
