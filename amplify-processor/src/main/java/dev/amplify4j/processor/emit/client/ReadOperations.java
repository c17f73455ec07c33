package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.processor.emit.JavadocText;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the operations that read: by identifier, by condition, by index, and along relations.
 *
 * @param types the model's types
 * @param file the file
 * @param key how methods take the identifier
 */
record ReadOperations(ModelTypes types, JavaWriter file, KeyParameters key) {
    void write() {
        if (types.offers(ModelOperation.GET)) {
            get();
        }
        if (types.offers(ModelOperation.LIST)) {
            list();
        }
        writeUnusual();
    }

    /** What not every model has. */
    void writeUnusual() {
        if (types.offers(ModelOperation.LIST) && types.model().identifier().declared()) {
            keyed("query", "", "Begins a query of the records that share this key.", types.keys());
        }
        types.queriedIndexes().forEach(this::index);
        if (followRelations()) {
            types.model().relations().forEach(this::relation);
        }
    }

    /** Relations are read below their record. */
    boolean followRelations() {
        return types.offers(ModelOperation.GET) && !types.model().relations().isEmpty();
    }

    private void get() {
        String doc = "Reads one record; empty when there is none.";
        file.doc(doc)
                .line("public $<$> get($) {", RuntimeTypes.OPTIONAL, types.recordType(), key.parameters())
                .line("var $ = key($);", key.variable("Key"), key.arguments())
                .line("return this.client.get($);", key.variable("Key"))
                .line("}");
        if (types.compositeKey()) {
            file.doc(doc)
                    .line("public $<$> get($ key) {", RuntimeTypes.OPTIONAL, types.recordType(), types.keyType())
                    .line("var $ = key($);", key.variable("Key"), key.ofKey())
                    .line("return this.client.get($);", key.variable("Key"))
                    .line("}");
        }
    }

    private void list() {
        JavaCode page = file.code("$<$>", RuntimeTypes.PAGE, types.recordType());
        file.doc("Reads the first page of records.")
                .line("public $ list() {", page)
                .line("return query().fetch();")
                .line("}");
        file.doc("Reads the first page of records that meet a condition.")
                .line(
                        "public $ list($<$, $> condition) {",
                        page,
                        RuntimeTypes.FUNCTION,
                        types.fields(),
                        types.condition(file))
                .line("return query().where(condition).fetch();")
                .line("}");
        file.doc("Reads the first page of records that meet a condition.")
                .line("public $ list($ condition) {", page, types.condition(file))
                .line("return query().where(condition).fetch();")
                .line("}");
        file.doc("Begins a query of all records.")
                .line("public $ query() {", types.of(file, RuntimeTypes.QUERY))
                .line("return this.client.query();")
                .line("}");
    }

    private void index(Index index) {
        String query = String.valueOf(index.queryField());
        List<Field> fields = Stream.concat(Stream.of(index.partition()), index.sort().stream())
                .map(types.model()::requireField)
                .toList();
        String doc = "Begins a query of the index {@code " + JavadocText.of(index.name()) + "}.";
        keyed(JavaNames.method(query), JavaNames.constant(query) + "_QUERY", doc, fields);
    }

    /** @param constant the root field; empty for that of the list, which the model's type knows */
    private void keyed(String method, String constant, String doc, List<Field> fields) {
        Field partition = fields.get(0);
        String name = JavaNames.variable(types.javaName(partition));
        JavaValue value = types.value(partition);
        JavaCode input = file.code(
                "$.EMPTY.with($, $)",
                RuntimeTypes.INPUT,
                JavaLiteral.of(partition.name()),
                value.encoded(file, file.code("$", name)));
        JavaCode first = constant.isEmpty() ? file.code("") : file.code("$, ", constant);
        List<Field> sort = fields.subList(1, fields.size());
        if (sort.isEmpty()) {
            file.doc(doc)
                    .line("public $ $($ $) {", types.of(file, RuntimeTypes.INDEX_QUERY), method, value.type(file), name)
                    .line("var $ = $;", name + "Key", input)
                    .line("return this.client.$($$);", constant.isEmpty() ? "query" : "index", first, name + "Key")
                    .line("}");
            return;
        }
        JavaCode result = file.code(
                "$<$, $, $, $>",
                RuntimeTypes.KEYED_QUERY,
                types.recordType(),
                types.fields(),
                types.relations(),
                sortKey(sort));
        file.doc(doc)
                .line("public $ $($ $) {", result, method, value.type(file), name)
                .line("var $ = $;", name + "Key", input)
                .line(
                        "return this.client.$($$, $);",
                        constant.isEmpty() ? "query" : "keyed",
                        first,
                        name + "Key",
                        newSortKey(sort))
                .line("}");
    }

    private JavaCode sortKey(List<Field> sort) {
        if (sort.size() > 1) {
            return file.code("$", RuntimeTypes.COMPOSITE_SORT_KEY);
        }
        boolean number = sort.get(0).type().stored().number();
        JavaName type = number ? RuntimeTypes.SORT_KEY : RuntimeTypes.TEXT_SORT_KEY;
        return file.code("$<$>", type, types.value(sort.get(0)).boxed(file));
    }

    private JavaCode newSortKey(List<Field> sort) {
        JavaCode type = sortKey(sort);
        if (sort.size() == 1) {
            Field field = sort.get(0);
            return file.code(
                    "new $($, $)",
                    type,
                    JavaLiteral.of(field.name()),
                    types.value(field).codec(file));
        }
        String argument = Names.sortArgument(sort.stream().map(Field::name).toList());
        JavaCode key = file.code("new $($)", type, JavaLiteral.of(argument));
        for (Field field : sort) {
            key = file.code(
                    "$.with($, $)",
                    key,
                    JavaLiteral.of(field.name()),
                    types.value(field).codec(file));
        }
        return key;
    }

    private void relation(Relation relation) {
        ModelTypes target = types.target(relation);
        boolean many = relation.kind() == Relation.Kind.HAS_MANY;
        JavaCode result = many
                ? target.of(file, RuntimeTypes.INDEX_QUERY)
                : file.code("$<$>", RuntimeTypes.OPTIONAL, target.recordType());
        String doc = many ? "Begins a query of the relation " : "Reads the record of the relation ";
        file.doc(doc + "{@code " + relation.name() + "} of a record" + (many ? "." : "; empty when there is none."))
                .line("public $ $($ $) {", result, types.javaName(relation), types.recordType(), types.self())
                .line("var $ = key($);", types.self() + "Key", key.of(types.self()))
                .line(
                        "return this.client.$($, $);",
                        many ? "related" : "relatedOne",
                        types.self() + "Key",
                        JavaNames.constant(relation.name()) + "_RELATION")
                .line("}");
    }
}
