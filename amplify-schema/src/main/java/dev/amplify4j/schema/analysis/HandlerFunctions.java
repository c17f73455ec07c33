package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.HandlerTypeDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The Lambda functions that handlers name, and the classes that are such functions. */
final class HandlerFunctions {
    private static final Set<String> REQUEST_HANDLERS = Set.of(
            "com.amazonaws.services.lambda.runtime.RequestHandler",
            "com.amazonaws.services.lambda.runtime.RequestStreamHandler");

    private final Map<String, FunctionDefinition> byName = new TreeMap<>();
    private final Map<String, String> byDataSource = new HashMap<>();
    private final Problems problems;

    HandlerFunctions(Problems problems) {
        this.problems = problems;
    }

    /** All functions that sound handlers name, each once. */
    Collection<FunctionDefinition> all() {
        return byName.values();
    }

    /** The function that a handler names; null when that is no name. */
    @Nullable
    String named(AnnotationDecl handler) {
        String name = handler.text("function", "");
        return FunctionNames.check(handler, name, problems)
                ? add(new FunctionDefinition(name, null, false, Set.of()), handler, "function")
                : null;
    }

    /** The function that a class is; null when it cannot answer. */
    @Nullable
    String ofType(OperationsDecl owner, AnnotationDecl handler) {
        String written = handler.text("type", "");
        HandlerTypeDecl type = owner.handlerTypes().stream()
                .filter(t -> t.canonicalName().equals(written))
                .findFirst()
                .orElse(null);
        if (type == null) {
            report(handler, "the type " + written + " is no class", "Name the class that answers");
            return null;
        }
        boolean implementsOwner = type.supertypes().contains(owner.canonicalName());
        if (!implementsOwner && type.supertypes().stream().noneMatch(REQUEST_HANDLERS::contains)) {
            report(
                    handler,
                    type.nestedName() + " implements neither " + owner.simpleName()
                            + " nor a request handler of AWS Lambda, so nothing could call it",
                    "Let it implement " + owner.simpleName());
            return null;
        }
        if (!type.instantiable()) {
            report(
                    handler,
                    type.nestedName() + " cannot be made where the function runs",
                    "Make it a public class with a public constructor that takes nothing, static if it is nested");
            return null;
        }
        JavaName name = new JavaName(type.packageName(), type.nestedName());
        return add(new FunctionDefinition(JavaNames.function(name), name, implementsOwner, Set.of()), handler, "type");
    }

    private @Nullable String add(FunctionDefinition function, AnnotationDecl handler, String member) {
        String name = function.name();
        FunctionDefinition twin = byName.putIfAbsent(name, function);
        String rival = byDataSource.putIfAbsent(ResourceNames.lambdaDataSource(name), name);
        boolean twoClasses = twin != null && !Objects.equals(twin.handler(), function.handler());
        if (twoClasses || (rival != null && !rival.equals(name))) {
            problems.add(
                    Code.AMP1004,
                    handler.at(member),
                    twoClasses
                            ? "two functions would be called " + name
                            : name + " and " + rival + " would share the data source "
                                    + ResourceNames.lambdaDataSource(name),
                    "Give one of them another name");
            return null;
        }
        return name;
    }

    private void report(AnnotationDecl handler, String message, String fix) {
        problems.add(Code.AMP1805, handler.at("type"), message, fix);
    }
}
