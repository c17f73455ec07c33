package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import java.util.List;

/** Writes the operations of a model. */
final class ModelWriter {
    private final ModelTypes types;
    private final Model model;
    private final JavaWriter file;
    private final CreateWriter create;

    ModelWriter(ModelTypes types) {
        this.types = types;
        this.model = types.model();
        this.file = types.scope().file(types.modelType());
        file.nested(WriteOperations.ONLY_IF);
        this.create = new CreateWriter(types, file);
    }

    Artifact write() {
        JavaName type = types.modelType();
        RuntimeTypes.begin(
                        file,
                        file.code(
                                        "The operations of {@link $}. Immutable and safe for use by several threads.",
                                        types.recordType())
                                .text())
                .line(
                        model.publicType() ? "public final class $$ {" : "final class $$ {",
                        type.simpleName(),
                        types.usual() ? inheritance() : file.code(""));
        new ModelFacts(types, file).write();
        KeyParameters key = new KeyParameters(types, file);
        ReadOperations reads = new ReadOperations(types, file, key);
        if (types.usual()) {
            inheritingConstructors();
            reads.writeUnusual();
            with();
            reader();
        } else {
            constructors();
            reads.write();
            WriteOperations writes = new WriteOperations(types, file, key, create);
            writes.write();
            with();
            reader();
            writes.writeConditional();
        }
        if (!types.usual() || reads.followRelations()) {
            key.write();
        }
        if (types.offers(ModelOperation.CREATE)) {
            create.write();
        }
        return file.line("}").source(List.of(types.recordType()));
    }

    /** From the class of the runtime that has the usual operations. */
    private JavaCode inheritance() {
        return file.code(
                "\n        extends $<\n                $, $, $, $, $, $, $, $>",
                RuntimeTypes.MODEL_OPERATIONS,
                types.recordType(),
                types.fields(),
                types.relations(),
                types.events(),
                types.value(types.keys().get(0)).boxed(file),
                file.qualified(create.start()),
                file.qualified(types.create()),
                types.patch());
    }

    private void inheritingConstructors() {
        publicConstructor();
        file.gap()
                .line(
                        "private $($ client) {",
                        types.modelType().simpleName(),
                        types.of(file, RuntimeTypes.MODEL_CLIENT))
                .line(
                        "super(client, $.ALL, new $($.EMPTY), new $($.EMPTY));",
                        types.events(),
                        create.start(),
                        RuntimeTypes.INPUT,
                        types.patch(),
                        RuntimeTypes.INPUT)
                .line("}");
    }

    private void constructors() {
        JavaCode client = types.of(file, RuntimeTypes.MODEL_CLIENT);
        file.gap().line("private final $ client;", client);
        publicConstructor();
        file.gap()
                .line("private $($ client) {", types.modelType().simpleName(), client)
                .line("this.client = client;")
                .line("}");
    }

    private void publicConstructor() {
        file.doc("The operations through a connection.\n\n@param connection the client's connection")
                .line("public $($ connection) {", types.modelType().simpleName(), RuntimeTypes.CONNECTION)
                .line("this(new $(connection, TYPE));", types.of(file, RuntimeTypes.MODEL_CLIENT))
                .line("}");
    }

    private void with() {
        JavaName type = types.modelType();
        file.doc("The same operations with another authorization mode, more headers or another timeout.")
                .line("public $ with($<$> options) {", type, RuntimeTypes.UNARY_OPERATOR, RuntimeTypes.CALL_OPTIONS)
                .line("return new $(this.client.with(options));", type)
                .line("}");
    }

    private void reader() {
        Reader reader = new Reader(file, types.scope().readable());
        reader.write(
                types.recordType(),
                model.components().stream()
                        .map(member -> member instanceof Relation relation
                                ? new Reader.Component(types.javaName(relation), read(relation))
                                : reader.component((Field) member, types.value((Field) member)))
                        .toList());
    }

    private JavaCode read(Relation relation) {
        String method = switch (relation.kind()) {
            case HAS_MANY -> "many";
            case HAS_ONE -> "one";
            case BELONGS_TO -> relation.required() ? "ref" : "optionalRef";
        };
        return file.code("row.$($)", method, JavaNames.constant(relation.name()) + "_RELATION");
    }
}
