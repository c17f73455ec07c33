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
        types.queriedIndexes().forEach(this::indexQuery);
        model.relations().forEach(this::relation);
        modelType();
    }

    private void indexQuery(Index index) {
        String query = String.valueOf(index.queryField());
        List<Field> fields = Stream.concat(Stream.of(index.partition()), index.sort().stream())
                .map(model::requireField)
                .toList();
        List<String> texts = new ArrayList<>(List.of(query, Names.filterInput(model)));
        texts.addAll(keyed(fields, index));
        file.line(
                "private static final $ $ = $.page(\n        $);",
                RuntimeTypes.ROOT_FIELD,
                JavaNames.constant(query) + "_QUERY",
                RuntimeTypes.ROOT_FIELD,
                literals(texts));
    }

    /** The arguments that ask for a key: its partition, a condition on its sort key, and the order. */
    private List<String> keyed(List<Field> key, @Nullable Index index) {
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
        return arguments;
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
        List<JavaCode> facts = new ArrayList<>();
        facts.add(file.code(
                "    new $($, $, $, $::read)",
                type,
                JavaLiteral.of(model.name()),
                types.fieldsInstance(file),
                types.relationsInstance(file),
                types.modelType()));
        facts.add(fact("keyedBy", model.identifier().fields()));
        facts.add(fact("selecting", List.of(selection.shown(), selection.hidden())));
        if (!model.relations().isEmpty()) {
            List<JavaCode> relations = model.relations().stream()
                    .map(r -> file.code("$", JavaNames.constant(r.name()) + "_RELATION"))
                    .toList();
            facts.add(file.code(".following($)", JavaCode.join(relations, ", ")));
        }
        for (ModelOperation operation : ModelOperation.values()) {
            if (model.offers(operation)) {
                facts.add(fact(operation.word(), rootField(operation)));
            }
        }
        file.doc("What clients know of the model.")
                .line("public static final $ TYPE =\n    $;", type, JavaCode.join(facts, "\n            "));
    }

    /** The name of a root field, and the types of its arguments. */
    private List<String> rootField(ModelOperation operation) {
        List<String> texts = new ArrayList<>(List.of(Names.rootField(model, operation)));
        switch (operation) {
            case GET ->
                model.keyFields()
                        .forEach(f ->
                                texts.addAll(List.of(f.name(), f.type().value().graphqlName() + "!")));
            case LIST -> {
                texts.add(Names.filterInput(model));
                if (model.identifier().declared()) {
                    texts.addAll(keyed(model.keyFields(), null));
                }
            }
            case CREATE -> texts.add(Names.input(model, operation));
            case UPDATE, DELETE -> texts.addAll(List.of(Names.input(model, operation), Names.conditionInput(model)));
            case ON_CREATE, ON_UPDATE, ON_DELETE -> texts.add(Names.subscriptionFilterInput(model));
        }
        return texts;
    }

    private JavaCode fact(String method, List<String> texts) {
        return file.code(".$($)", method, literals(texts));
    }

    private JavaCode literals(List<String> texts) {
        return JavaCode.join(
                texts.stream().map(t -> file.code("$", JavaLiteral.of(t))).toList(), ", ");
    }
}
