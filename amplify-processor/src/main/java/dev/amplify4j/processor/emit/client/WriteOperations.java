package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.ModelOperation;

/**
 * Writes the operations that write, and those that hear of writes.
 *
 * @param types the model's types
 * @param file the file
 * @param key how methods take the identifier
 * @param creation what a create takes
 */
record WriteOperations(ModelTypes types, JavaWriter file, KeyParameters key, CreateWriter creation) {
    static final String ONLY_IF = "OnlyIf";

    void write() {
        boolean updates = types.offers(ModelOperation.UPDATE);
        boolean deletes = types.offers(ModelOperation.DELETE);
        if (types.offers(ModelOperation.CREATE)) {
            create();
        }
        if (updates) {
            update(file.code("null"));
        }
        if (deletes) {
            delete(file.code("null"));
        }
        if (updates || deletes) {
            onlyIf();
        }
        event(ModelOperation.ON_CREATE, "Hears of records that are created.");
        event(ModelOperation.ON_UPDATE, "Hears of records that are changed.");
        event(ModelOperation.ON_DELETE, "Hears of records that are deleted.");
    }

    /** A type that has writes only, so that a condition is never dropped by a read. */
    void writeConditional() {
        boolean updates = types.offers(ModelOperation.UPDATE);
        boolean deletes = types.offers(ModelOperation.DELETE);
        if (updates || deletes) {
            conditionalWrites(updates, deletes);
        }
    }

    private void create() {
        file.doc("Creates a record: required values one after the other, then any others.")
                .line(
                        "public $ create($<$, $> input) {",
                        types.recordType(),
                        RuntimeTypes.FUNCTION,
                        creation.start(),
                        types.create())
                .line("var created = input.apply(new $($.EMPTY));", creation.start(), RuntimeTypes.INPUT)
                .line("return this.client.create(created);")
                .line("}");
    }

    private void update(JavaCode condition) {
        update(condition, key.parameters(), key.arguments());
        if (types.compositeKey()) {
            update(condition, file.code("$ key", types.keyType()), key.ofKey());
        }
    }

    private void update(JavaCode condition, JavaCode parameters, JavaCode arguments) {
        file.doc("Changes a record; what the patch leaves out stays as it is.")
                .line(
                        "public $ update($, $<$> patch) {",
                        types.recordType(),
                        parameters,
                        RuntimeTypes.UNARY_OPERATOR,
                        types.patch())
                .line("var $ = key($);", key.variable("Key"), arguments)
                .line("var $ = patch.apply(new $($.EMPTY));", key.variable("Patch"), types.patch(), RuntimeTypes.INPUT)
                .line("return this.client.update($, $, $);", key.variable("Key"), key.variable("Patch"), condition)
                .line("}");
    }

    private void delete(JavaCode condition) {
        delete(condition, key.parameters(), key.arguments());
        if (types.compositeKey()) {
            delete(condition, file.code("$ key", types.keyType()), key.ofKey());
        }
    }

    private void delete(JavaCode condition, JavaCode parameters, JavaCode arguments) {
        file.doc("Deletes a record; answers with the record as it was.")
                .line("public $ delete($) {", types.recordType(), parameters)
                .line("var $ = key($);", key.variable("Key"), arguments)
                .line("return this.client.delete($, $);", key.variable("Key"), condition)
                .line("}");
    }

    private void onlyIf() {
        String doc = "Makes writes depend on the record as it is.";
        file.doc(doc)
                .line(
                        "public $ onlyIf($<$, $> condition) {",
                        ONLY_IF,
                        RuntimeTypes.FUNCTION,
                        types.fields(),
                        types.condition(file))
                .line("var applied = condition.apply($);", types.fieldsInstance(file))
                .line("return onlyIf(applied);")
                .line("}");
        file.doc(doc)
                .line("public $ onlyIf($ condition) {", ONLY_IF, types.condition(file))
                .line("return new $(client, condition);", ONLY_IF)
                .line("}");
    }

    private void conditionalWrites(boolean updates, boolean deletes) {
        JavaCode client = types.of(file, RuntimeTypes.MODEL_CLIENT);
        file.doc("Writes that are done only if the record meets a condition.")
                .line("public static final class $ {", ONLY_IF)
                .line("private final $ client;", client)
                .line("private final $ condition;", types.condition(file))
                .gap()
                .line("private $($ client, $ condition) {", ONLY_IF, client, types.condition(file))
                .line("this.client = client;")
                .line("this.condition = condition;")
                .line("}");
        if (updates) {
            update(file.code("this.condition"));
        }
        if (deletes) {
            delete(file.code("this.condition"));
        }
        file.line("}");
    }

    private void event(ModelOperation operation, String doc) {
        if (types.offers(operation)) {
            String method = operation.word();
            file.doc(doc)
                    .line("public $<$, $> $() {", RuntimeTypes.EVENTS, types.recordType(), types.events(), method)
                    .line("return this.client.$($.ALL);", method, types.events())
                    .line("}");
        }
    }
}
