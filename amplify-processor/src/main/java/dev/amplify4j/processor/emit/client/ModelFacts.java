package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the constants of a model's operations: root fields, relations, selection. */
final class ModelFacts {
    private final ModelTypes types;
    private final Model model;
    private final JavaWriter file;

    ModelFacts(ModelTypes types, JavaWriter file) {
        this.types = types;
        this.model = types.model();
        this.file = file;
    }

    void write() {
        Arrays.stream(ModelOperation.values()).filter(model::offers).forEach(this::rootField);
        types.queriedIndexes().forEach(this::indexQuery);
        model.relations().forEach(this::relation);
        modelType();
    }

    private void rootField(ModelOperation operation) {
        String name = Names.rootField(model, operation);
        String constant = operation.name();
        switch (operation) {
            case GET -> constant(constant, "query", name, arguments(model.keyFields(), true));
            case LIST ->
                constant(
                        constant,
                        "page",
                        name,
                        Stream.concat(
                                        Stream.of(Names.filterInput(model)),
                                        model.identifier().declared() ? keyed(model.keyFields(), null) : Stream.of())
                                .toList());
            case CREATE -> constant(constant, "create", name, List.of(Names.input(model, operation)));
            case UPDATE, DELETE ->
                constant(constant, "write", name, List.of(Names.input(model, operation), Names.conditionInput(model)));
            case ON_CREATE, ON_UPDATE, ON_DELETE ->
                constant(constant, "events", name, List.of(Names.subscriptionFilterInput(model)));
        }
    }

    private void indexQuery(Index index) {
        String query = String.valueOf(index.queryField());
        List<Field> fields = Stream.concat(Stream.of(index.partition()), index.sort().stream())
                .map(model::requireField)
                .toList();
        Stream<String> arguments = Stream.concat(Stream.of(Names.filterInput(model)), keyed(fields, index));
        constant(JavaNames.constant(query) + "_QUERY", "page", query, arguments.toList());
    }

    /** The arguments that ask for a key: its partition, a condition on its sort key, and the order. */
    private Stream<String> keyed(List<Field> key, @Nullable Index index) {
        Field partition = key.get(0);
        String mark = index == null ? "" : "!";
        List<String> arguments = new ArrayList<>(
                List.of(partition.name(), partition.type().value().graphqlName() + mark));
        List<Field> sort = key.subList(1, key.size());
        if (sort.size() == 1) {
            arguments.add(sort.get(0).name());
            arguments.add(Names.keyConditionInput(sort.get(0).type().stored()));
        } else if (sort.size() > 1) {
            arguments.add(Names.sortArgument(sort.stream().map(Field::name).toList()));
            arguments.add(Names.compositeKeyConditionInput(model, index == null ? Names.PRIMARY_KEY : index.name()));
        }
        arguments.addAll(List.of("sortDirection", "ModelSortDirection"));
        return arguments.stream();
    }

    private static List<String> arguments(List<Field> fields, boolean required) {
        return fields.stream()
                .flatMap(f -> Stream.of(f.name(), f.type().value().graphqlName() + (required ? "!" : "")))
                .toList();
    }

    private void constant(String constant, String factory, String name, List<String> texts) {
        file.line(
                texts.size() > 3
                        ? "private static final $ $ = $.$(\n        $, $);"
                        : "private static final $ $ = $.$($, $);",
                RuntimeTypes.ROOT_FIELD,
                constant,
                RuntimeTypes.ROOT_FIELD,
                factory,
                JavaLiteral.of(name),
                literals(texts));
    }

    private void relation(Relation relation) {
        ModelTypes target = types.target(relation);
        JavaCode witness = file.code("<$, $, $>", target.recordType(), target.fields(), target.relations());
        List<String> texts = switch (relation.kind()) {
            case HAS_MANY -> List.of(relation.name(), Names.filterInput(target.model()));
            case HAS_ONE -> List.of(relation.name());
            case BELONGS_TO ->
                Stream.concat(Stream.of(relation.name()), relation.references().stream())
                        .toList();
        };
        String factory = switch (relation.kind()) {
            case HAS_MANY -> "many";
            case HAS_ONE -> "one";
            case BELONGS_TO -> "owner";
        };
        file.line(
                "private static final $ $ =\n        $.$$(() -> $.TYPE, $);",
                target.of(file, RuntimeTypes.RELATION),
                JavaNames.constant(relation.name()) + "_RELATION",
                RuntimeTypes.RELATION,
                witness,
                factory,
                target.modelType(),
                literals(texts));
    }

    private void modelType() {
        JavaCode type = types.of(file, RuntimeTypes.MODEL_TYPE);
        Selection selection = new Selection(types);
        JavaCode value = file.code(
                "    new $($, $, $, $::read)\n            .keyedBy($)\n            .selecting($, $)",
                type,
                JavaLiteral.of(model.name()),
                types.fieldsInstance(file),
                types.relationsInstance(file),
                types.modelType(),
                literals(model.identifier().fields()),
                JavaLiteral.of(selection.shown()),
                JavaLiteral.of(selection.hidden()));
        if (!model.relations().isEmpty()) {
            List<JavaCode> relations = model.relations().stream()
                    .map(r -> file.code("$", JavaNames.constant(r.name()) + "_RELATION"))
                    .toList();
            value = file.code("$\n            .following($)", value, JavaCode.join(relations, ", "));
        }
        if (model.offers(ModelOperation.GET)) {
            value = file.code("$\n            .readBy(GET)", value);
        }
        List<JavaCode> events = Stream.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE)
                .filter(model::offers)
                .map(operation -> file.code("$", operation.name()))
                .toList();
        if (!events.isEmpty()) {
            value = file.code("$\n            .heardBy($)", value, JavaCode.join(events, ", "));
        }
        file.doc("What clients know of the model.").line("public static final $ TYPE =\n    $;", type, value);
    }

    private JavaCode literals(List<String> texts) {
        return JavaCode.join(
                texts.stream().map(t -> file.code("$", JavaLiteral.of(t))).toList(), ", ");
    }
}
