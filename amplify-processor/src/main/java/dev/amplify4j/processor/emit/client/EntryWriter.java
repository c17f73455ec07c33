package dev.amplify4j.processor.emit.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Model;

/** Writes the type by which a program enters its backend. */
final class EntryWriter {
    private final Backend backend;
    private final ClassName name;
    private final ClassName models;

    EntryWriter(Backend backend) {
        this.backend = backend;
        this.name = ClassName.get(backend.api().javaPackage(), "AmplifyClient");
        this.models = name.nestedClass("Models");
    }

    TypeSpec write() {
        return RuntimeTypes.generated(name, true)
                .addJavadoc("The client of the backend. Immutable and safe for use by several threads.\n")
                .addSuperinterface(AutoCloseable.class)
                .addField(RuntimeTypes.CONNECTION, "connection", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(RuntimeTypes.CONNECTION, "connection")
                        .addStatement("this.connection = connection")
                        .build())
                .addMethod(create())
                .addMethod(builder())
                .addMethod(method("models", "The models and their operations.", "@return the models")
                        .returns(models)
                        .addStatement("return new $T(connection)", models)
                        .build())
                .addMethod(method(
                                "connection",
                                "The connection to the API, which also takes documents as they are.",
                                "@return the connection")
                        .returns(RuntimeTypes.CONNECTION)
                        .addStatement("return connection")
                        .build())
                .addMethod(MethodSpec.methodBuilder("close")
                        .addModifiers(PUBLIC)
                        .addAnnotation(Override.class)
                        .addJavadoc("Ends all subscriptions.\n")
                        .addStatement("connection.close()")
                        .build())
                .addType(models())
                .build();
    }

    private MethodSpec create() {
        return method(
                        "create",
                        "A client of what amplify_outputs.json names: the file of -Damplify.outputs, of AMPLIFY_OUTPUTS, of"
                                + " the\nworking directory, or of the class path.",
                        "@return the client")
                .addModifiers(STATIC)
                .returns(name)
                .addStatement("return builder().build()")
                .build();
    }

    private MethodSpec builder() {
        return method("builder", "Begins a client with credentials or an endpoint of its own.", "@return a builder")
                .addModifiers(STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.CLIENT_BUILDER, name))
                .addStatement("return new $T<>($T::new)", RuntimeTypes.CLIENT_BUILDER, name)
                .build();
    }

    private TypeSpec models() {
        TypeSpec.Builder type = TypeSpec.classBuilder(models)
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc("The models of the backend.\n")
                .addField(RuntimeTypes.CONNECTION, "connection", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(RuntimeTypes.CONNECTION, "connection")
                        .addStatement("this.connection = connection")
                        .build());
        backend.models().stream().filter(this::visible).forEach(m -> type.addMethod(operations(m)));
        return type.build();
    }

    /** A record that only its own package sees has a client that only its own package sees. */
    private boolean visible(Model model) {
        return model.publicType()
                || model.javaName().packageName().equals(backend.api().javaPackage());
    }

    private MethodSpec operations(Model model) {
        ModelTypes types = new ModelTypes(backend, model);
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        JavaNames.variable(model.javaName().simpleName()))
                .addJavadoc("The operations of {@link $T}.\n\n@return the operations\n", types.recordType())
                .returns(types.modelType())
                .addStatement("return new $T(connection)", types.modelType());
        return (model.publicType() ? method.addModifiers(PUBLIC) : method).build();
    }

    private static MethodSpec.Builder method(String name, String doc, String tags) {
        return MethodSpec.methodBuilder(name).addModifiers(PUBLIC).addJavadoc("$L\n\n$L\n", doc, tags);
    }
}
