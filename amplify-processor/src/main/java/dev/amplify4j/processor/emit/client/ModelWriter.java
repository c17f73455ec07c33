package dev.amplify4j.processor.emit.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes the operations of a model. */
final class ModelWriter {
    private final ModelTypes types;
    private final String key;
    private final TypeName keyType;

    ModelWriter(ModelTypes types) {
        this.types = types;
        this.key = types.javaName(types.key());
        this.keyType = Scalars.javaType(types.javaType(types.key()));
    }

    TypeSpec write() {
        TypeSpec.Builder type = RuntimeTypes.generated(
                        types.modelType(), types.model().publicType())
                .addJavadoc(
                        "The operations of {@link $T}. Immutable and safe for use by several threads.\n",
                        types.recordType());
        new ModelFacts(types).write(type);
        type.addField(types.of(RuntimeTypes.MODEL_CLIENT), "client", PRIVATE, FINAL);
        constructors(type);
        reads(type);
        writes(type);
        events(type);
        type.addMethod(with()).addMethod(keyInput());
        return type.build();
    }

    private void constructors(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(PUBLIC)
                .addJavadoc("The operations through a connection.\n\n@param connection the client's connection\n")
                .addParameter(RuntimeTypes.CONNECTION, "connection")
                .addStatement("this(new $T<>(connection, TYPE))", RuntimeTypes.MODEL_CLIENT)
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(types.of(RuntimeTypes.MODEL_CLIENT), "client")
                .addStatement("this.client = client")
                .build());
    }

    private void reads(TypeSpec.Builder type) {
        if (offers(ModelOperation.GET)) {
            type.addMethod(method(
                            "get",
                            "Reads one record.",
                            "@param $L its identifier\n@return the record; empty when there is none",
                            key)
                    .addParameter(keyType, key)
                    .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), types.recordType()))
                    .addStatement("return client.get(key($N))", key)
                    .build());
        }
        if (offers(ModelOperation.LIST)) {
            TypeName page = ParameterizedTypeName.get(RuntimeTypes.PAGE, types.recordType());
            type.addMethod(method("list", "Reads the first page of records.", "@return the page")
                    .returns(page)
                    .addStatement("return query().fetch()")
                    .build());
            type.addMethod(
                    conditional("list", "Reads the first page of records that meet a condition.", "@return the page")
                            .returns(page)
                            .addStatement("return query().where(condition).fetch()")
                            .build());
            type.addMethod(
                    byCondition("list", "Reads the first page of records that meet a condition.", "@return the page")
                            .returns(page)
                            .addStatement("return query().where(condition).fetch()")
                            .build());
            type.addMethod(method("query", "Begins a query of all records.", "@return a query that has yet to be sent")
                    .returns(types.of(RuntimeTypes.QUERY))
                    .addStatement("return client.query(LIST)")
                    .build());
        }
        ModelFacts.queried(types.model()).forEach(index -> type.addMethod(indexQuery(index)));
        types.model().relations().forEach(relation -> addRelation(type, relation));
    }

    private MethodSpec indexQuery(Index index) {
        Field partition = types.model().requireField(index.partition());
        String name = types.javaName(partition);
        String query = String.valueOf(index.queryField());
        return method(
                        query,
                        "Begins a query of the index {@code " + JavadocText.of(index.name()) + "}.",
                        "@param $L the partition key\n@return a query that has yet to be sent",
                        name)
                .addParameter(Scalars.javaType(types.javaType(partition)), name)
                .returns(types.of(RuntimeTypes.INDEX_QUERY))
                .addStatement(
                        "return client.index($L, $T.EMPTY.with($S, $L, $N))",
                        JavaNames.constant(query),
                        RuntimeTypes.INPUT,
                        partition.name(),
                        Scalars.constant(partition, types.javaType(partition)),
                        name)
                .build();
    }

    private void addRelation(TypeSpec.Builder type, Relation relation) {
        if (relation.kind() != Relation.Kind.HAS_MANY || !offers(ModelOperation.GET)) {
            return; // a reference loads itself
        }
        String self = JavaNames.variable(types.model().javaName().simpleName());
        String name = relation.component() == null
                ? relation.name()
                : relation.component().name();
        type.addMethod(method(
                        name,
                        "Begins a query of the relation {@code " + relation.name() + "} of a record.",
                        "@param $L the record\n@return a query that has yet to be sent",
                        self)
                .addParameter(types.recordType(), self)
                .returns(types.target(relation).of(RuntimeTypes.INDEX_QUERY))
                .addStatement("return client.related(key($N.$N()), $L)", self, key, JavaNames.constant(relation.name()))
                .build());
    }

    private void writes(TypeSpec.Builder type) {
        if (offers(ModelOperation.CREATE)) {
            CreateWriter create = new CreateWriter(types);
            type.addMethod(method(
                            "create",
                            "Creates a record.",
                            "@param input sets the required values one after the other, then any others\n@return the record")
                    .addParameter(function(create.start(), types.create()), "input")
                    .returns(types.recordType())
                    .addStatement("return client.mutate(CREATE, input.apply($T.start()).input(), null)", types.create())
                    .build());
        }
        if (offers(ModelOperation.UPDATE)) {
            type.addMethod(update("null"));
        }
        if (offers(ModelOperation.DELETE)) {
            type.addMethod(delete("null"));
        }
        if (offers(ModelOperation.UPDATE) || offers(ModelOperation.DELETE)) {
            String doc = "Makes writes depend on the record as it is.";
            String result = "@return the writes that have a condition";
            ClassName name = types.modelType().nestedClass("OnlyIf");
            type.addMethod(conditional("onlyIf", doc, result)
                    .returns(name)
                    .addStatement("return onlyIf(condition.apply($L))", types.fieldsInstance())
                    .build());
            type.addMethod(byCondition("onlyIf", doc, result)
                    .returns(name)
                    .addStatement("return new $T(client, condition)", name)
                    .build());
            type.addType(onlyIf(name));
        }
    }

    private TypeSpec onlyIf(ClassName name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc("Writes that are done only if the record meets a condition.\n")
                .addField(types.of(RuntimeTypes.MODEL_CLIENT), "client", PRIVATE, FINAL)
                .addField(types.condition(), "condition", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(types.of(RuntimeTypes.MODEL_CLIENT), "client")
                        .addParameter(types.condition(), "condition")
                        .addStatement("this.client = client")
                        .addStatement("this.condition = condition")
                        .build());
        if (offers(ModelOperation.UPDATE)) {
            type.addMethod(update("condition"));
        }
        if (offers(ModelOperation.DELETE)) {
            type.addMethod(delete("condition"));
        }
        return type.build();
    }

    private MethodSpec update(String condition) {
        return method(
                        "update",
                        "Changes a record.",
                        "@param $L its identifier\n@param patch sets and clears values; what it leaves out stays as it is\n"
                                + "@return the record after the change",
                        key)
                .addParameter(keyType, key)
                .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), types.patch()), "patch")
                .returns(types.recordType())
                .addStatement(
                        "return client.mutate(UPDATE, patch.apply(new $T(key($N))).input(), $L)",
                        types.patch(),
                        key,
                        condition)
                .build();
    }

    private MethodSpec delete(String condition) {
        return method("delete", "Deletes a record.", "@param $L its identifier\n@return the record as it was", key)
                .addParameter(keyType, key)
                .returns(types.recordType())
                .addStatement("return client.mutate(DELETE, key($N), $L)", key, condition)
                .build();
    }

    private void events(TypeSpec.Builder type) {
        event(type, ModelOperation.ON_CREATE, "onCreate", "created");
        event(type, ModelOperation.ON_UPDATE, "onUpdate", "changed");
        event(type, ModelOperation.ON_DELETE, "onDelete", "deleted");
    }

    private void event(TypeSpec.Builder type, ModelOperation operation, String name, String what) {
        if (offers(operation)) {
            type.addMethod(method(
                            name,
                            "Hears of records that are " + what + ".",
                            "@return events that have yet to be subscribed to")
                    .returns(ParameterizedTypeName.get(RuntimeTypes.EVENTS, types.recordType(), types.events()))
                    .addStatement("return client.events($L, $T.ALL)", operation.name(), types.events())
                    .build());
        }
    }

    private MethodSpec with() {
        return method(
                        "with",
                        "The same operations with another authorization mode, more headers or another timeout.",
                        "@param options makes other options of the present ones\n@return another view of the same client")
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), RuntimeTypes.CALL_OPTIONS),
                        "options")
                .returns(types.modelType())
                .addStatement("return new $T(client.with(options))", types.modelType())
                .build();
    }

    private MethodSpec keyInput() {
        return MethodSpec.methodBuilder("key")
                .addModifiers(PRIVATE, STATIC)
                .addParameter(keyType, key)
                .returns(RuntimeTypes.INPUT)
                .addStatement(
                        "return $T.EMPTY.with($S, $L, $N)",
                        RuntimeTypes.INPUT,
                        types.key().name(),
                        Scalars.constant(types.key(), types.javaType(types.key())),
                        key)
                .build();
    }

    private MethodSpec.Builder conditional(String name, String doc, String result) {
        return method(name, doc, "@param condition makes a condition from the model's fields\n" + result)
                .addParameter(function(types.fields(), types.condition()), "condition");
    }

    private MethodSpec.Builder byCondition(String name, String doc, String result) {
        return method(name, doc, "@param condition what must hold\n" + result)
                .addParameter(types.condition(), "condition");
    }

    private static TypeName function(TypeName from, TypeName to) {
        return ParameterizedTypeName.get(ClassName.get(Function.class), from, to);
    }

    private static MethodSpec.Builder method(String name, String doc, String tags, Object... arguments) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC)
                .addJavadoc("$L\n\n", doc)
                .addJavadoc(CodeBlock.of(tags, arguments))
                .addJavadoc("\n");
    }

    private boolean offers(ModelOperation operation) {
        return types.model().offers(operation);
    }
}
