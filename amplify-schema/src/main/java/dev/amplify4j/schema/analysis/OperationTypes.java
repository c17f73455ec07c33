package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.analysis.GraphqlNames.Written;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import dev.amplify4j.schema.ir.CustomOperation.Argument;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.ValueType;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What custom operations take and give. */
final class OperationTypes {
    private static final Set<String> CARRIERS = Set.of("dev.amplify4j.model.Ref", "dev.amplify4j.model.Many");

    private final Types types;
    private final ModelNames models;
    private final Problems problems;

    OperationTypes(Types types, ModelNames models, Problems problems) {
        this.types = types;
        this.models = models;
        this.problems = problems;
    }

    /**
     * An answer.
     *
     * @param type GraphQL type
     * @param component as Java sees it; null when the method is {@code void}
     */
    record Answer(FieldType type, @Nullable JavaComponent component) {}

    /** The arguments, without those that cannot be. */
    List<Argument> arguments(MethodDecl method) {
        if (areNamesLost(method)) {
            report(
                    method.source(),
                    "the compiler does not know how the parameters of " + method.name() + " are called",
                    "Compile the interface with -parameters, or name the arguments with @Named");
        }
        List<Argument> arguments = new ArrayList<>();
        Map<String, ComponentDecl> names = new HashMap<>();
        for (ComponentDecl parameter : method.parameters()) {
            Written name = GraphqlNames.written(parameter);
            LegalNames.checkName(name, "an argument", "Rename the parameter", problems);
            ComponentDecl twin = names.putIfAbsent(name.text(), parameter);
            if (twin != null) {
                problems.add(
                        Code.AMP1004,
                        name.source(),
                        parameter.name() + " and " + twin.name() + " would both be the argument " + name.text() + " of "
                                + method.name(),
                        "Give one of them another name with @Named");
            }
            Types.Typed typed = argument(parameter);
            if (typed != null) {
                arguments.add(new Argument(name.text(), typed.type(), typed.component(), parameter.description()));
            }
        }
        return arguments;
    }

    /** What an operation answers; null when that is a problem. */
    @Nullable
    Answer answer(OperationMethod operation, boolean async) {
        MethodDecl method = operation.decl();
        TypeDecl type = method.answer();
        if (async) {
            if (type != null) {
                report(
                        method.source(),
                        "nobody waits for the last function of " + method.name() + ", so it cannot answer "
                                + type.display(),
                        "Make the method void, or remove async");
            }
            return new Answer(
                    FieldType.of(new ValueType.CustomTypeReference(Names.EVENT_INVOCATION_RESPONSE), false), null);
        }
        if (type == null) {
            report(
                    method.source(),
                    method.name() + " answers nothing, but a GraphQL field has a type",
                    "Answer something, or invoke its last function with async = true");
            return null;
        }
        RecordDecl model = models.model(element(type).name());
        return model == null ? value(method, type) : ofModel(method, type, model);
    }

    private @Nullable Answer value(MethodDecl method, TypeDecl type) {
        if (refusesRelation(method.source(), "the answer of " + method.name(), type, "Answer the model itself")) {
            return null;
        }
        Types.Typed typed =
                types.of(new ComponentDecl(method.source(), method.name(), type, method.annotations(), ""), null);
        return typed == null ? null : new Answer(typed.type(), typed.component());
    }

    private @Nullable Answer ofModel(MethodDecl method, TypeDecl type, RecordDecl model) {
        Container container = JavaTypes.container(type);
        ValueType value = new ValueType.ModelReference(GraphqlNames.of(model));
        JavaComponent java = new JavaComponent(method.name(), JavaSpelling.of(element(type)), container);
        return switch (container) {
            case LIST, SET ->
                new Answer(
                        new FieldType(
                                value, true, !type.nullable(), !element(type).nullable()),
                        java);
            case OPTIONAL -> new Answer(FieldType.of(value, false), java);
            default -> new Answer(FieldType.of(value, !type.nullable()), java);
        };
    }

    private Types.@Nullable Typed argument(ComponentDecl parameter) {
        TypeDecl element = element(parameter.type());
        if (element.kind() == Kind.MODEL) {
            report(
                    parameter.source(),
                    element.display() + " is a model, and arguments hold values",
                    "Take its identifier, or a record with the values that you need");
            return null;
        }
        boolean refused = refusesRelation(
                parameter.source(), "the argument " + parameter.name(), parameter.type(), "Take its identifier");
        return refused ? null : types.of(parameter, null);
    }

    private boolean refusesRelation(SourceRef source, String what, TypeDecl type, String fix) {
        boolean relation = CARRIERS.contains(type.name());
        if (relation) {
            report(source, what + " is a " + type.display() + ", but only models have relations", fix);
        }
        return relation;
    }

    private static TypeDecl element(TypeDecl type) {
        return JavaTypes.container(type) == Container.NONE || type.arguments().isEmpty()
                ? type
                : type.arguments().get(0);
    }

    /** Class files that were compiled without names have made-up ones. */
    private static boolean areNamesLost(MethodDecl method) {
        List<ComponentDecl> parameters = method.parameters();
        return !parameters.isEmpty()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> parameters.get(i).name().equals("arg" + i)
                                && parameters.get(i).annotation("Named") == null);
    }

    private void report(SourceRef source, String message, String fix) {
        problems.add(Code.AMP1803, source, message, fix);
    }
}
