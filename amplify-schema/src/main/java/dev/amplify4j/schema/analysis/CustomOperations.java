package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Argument;
import dev.amplify4j.schema.ir.CustomOperation.Handler;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.ValueType;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The custom operations of a backend, with what comes with them.
 *
 * @param methods the methods that they are, unsound ones among them
 * @param operations the operations, by kind and name
 * @param rules their rules, and where those stand
 * @param functions the functions that their handlers name
 */
record CustomOperations(
        List<OperationMethod> methods,
        List<CustomOperation> operations,
        List<PlacedRule> rules,
        Collection<FunctionDefinition> functions) {

    /** An operation before it is known whether its subscriptions hear of anything. */
    private record Read(
            OperationMethod method,
            List<Argument> arguments,
            OperationTypes.@Nullable Answer answer,
            List<Handler> handlers,
            List<PlacedRule> rules) {
        @Nullable
        FieldType answerType() {
            return answer == null ? null : answer.type();
        }

        /** What the method itself says that it answers; null when it is {@code void}. */
        @Nullable
        FieldType javaAnswerType() {
            return answer == null || answer.component() == null ? null : answer.type();
        }
    }

    /**
     * Reads the custom operations and reports what is wrong with them.
     *
     * @param models the models, as far as they are established
     * @param indexes their indexes, by model
     */
    static CustomOperations of(
            Declarations declarations,
            List<Draft> models,
            Map<String, List<Index>> indexes,
            OperationTypes types,
            PackageRules packages,
            Problems problems) {
        if (declarations.operations().isEmpty()) {
            return new CustomOperations(List.of(), List.of(), List.of(), List.of());
        }
        HandlerFunctions functions = new HandlerFunctions(problems);
        OperationHandlers handlers = new OperationHandlers(
                functions,
                new HandlerScripts(models.stream().map(Draft::name).collect(Collectors.toSet()), problems),
                problems);
        List<OperationMethod> methods = OperationMethods.of(declarations.operations(), problems);
        OperationNames.check(methods, rootFields(models, indexes), problems);
        List<Read> read = new ArrayList<>();
        for (OperationMethod method : methods) {
            List<Handler> found = handlers.of(method);
            boolean async =
                    !found.isEmpty() && found.get(found.size() - 1) instanceof Handler.Invocation last && last.async();
            read.add(new Read(
                    method,
                    types.arguments(method.decl()),
                    types.answer(method, async),
                    found,
                    OperationRules.of(method.decl(), method.owner().packageName(), packages, problems)));
        }
        return new CustomOperations(
                methods,
                operations(read, models, problems),
                read.stream().flatMap(r -> r.rules().stream()).toList(),
                functions.all());
    }

    /** Whether one of them is a query; of unsound ones too, as that is mistake enough. */
    boolean declareQuery() {
        return methods.stream().anyMatch(m -> m.kind() == Kind.QUERY);
    }

    private static List<CustomOperation> operations(List<Read> read, List<Draft> models, Problems problems) {
        SubscriptionSources sources = new SubscriptionSources(problems);
        for (Draft model : models) {
            FieldType answer = FieldType.of(new ValueType.ModelReference(model.name()), false);
            String plural = Plurals.of(model.name());
            Stream.of(ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE)
                    .filter(model.operations()::contains)
                    .forEach(o -> sources.addMutation(Names.rootField(model.name(), plural, o), answer));
        }
        List<Read> mutations =
                read.stream().filter(r -> r.method().kind() == Kind.MUTATION).toList();
        mutations.forEach(r -> sources.addMutation(r.method().name().text(), r.answerType()));
        List<String> unsound = mutations.stream()
                .filter(r -> r.answer() == null)
                .map(r -> r.method().name().text())
                .toList();
        List<CustomOperation> operations = new ArrayList<>();
        for (Read one : read) {
            List<String> to = sources.of(one.method(), one.javaAnswerType(), unsound);
            if (one.answer() != null) {
                operations.add(operation(one, one.answer(), to));
            }
        }
        operations.sort(Comparator.comparing(CustomOperation::kind).thenComparing(CustomOperation::name));
        return operations;
    }

    private static CustomOperation operation(Read read, OperationTypes.Answer answer, List<String> to) {
        OperationMethod method = read.method();
        List<AuthRule> rules = read.rules().stream().map(PlacedRule::rule).toList();
        return new CustomOperation(
                method.kind(),
                method.name().text(),
                new JavaName(method.owner().packageName(), method.owner().nestedName()),
                method.decl().name(),
                read.arguments(),
                answer.type(),
                answer.component(),
                rules,
                Roles.of(rules),
                read.handlers(),
                to,
                method.decl().description());
    }

    /** The root fields of models: what each is for, by {@code Query.getBlog}. */
    private static Map<String, String> rootFields(List<Draft> models, Map<String, List<Index>> indexes) {
        Map<String, String> fields = new TreeMap<>();
        for (Draft model : models) {
            String owner = "the model " + model.name();
            String plural = Plurals.of(model.name());
            for (ModelOperation operation : model.operations()) {
                String field = Names.rootField(model.name(), plural, operation);
                fields.put(Names.rootType(operation) + "." + field, owner);
            }
            indexes.getOrDefault(model.name(), List.of()).stream()
                    .flatMap(index -> Stream.ofNullable(index.queryField()))
                    .forEach(query -> fields.put(Names.rootType(Kind.QUERY) + "." + query, owner));
        }
        return fields;
    }
}
