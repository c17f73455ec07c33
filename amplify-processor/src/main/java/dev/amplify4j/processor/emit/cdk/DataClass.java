package dev.amplify4j.processor.emit.cdk;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Model;

/** {@code AmplifyData}: the construct that users add to their stack. */
final class DataClass {
    static final String NAME = "AmplifyData";
    private static final String MODELS = "Models";

    private DataClass() {}

    static TypeSpec of(Backend backend) {
        ClassName self = ClassName.get(backend.api().javaPackage(), NAME);
        ClassName props = ClassName.get(backend.api().javaPackage(), PropsClass.NAME);
        ClassName models = self.nestedClass(MODELS);
        return TypeSpec.classBuilder(self)
                .addJavadoc(
                        "The backend: an AppSync API with its tables, data sources, resolvers and roles, and how callers"
                                + " sign in.\n")
                .addAnnotation(Types.GENERATED)
                .addModifiers(PUBLIC, FINAL)
                .superclass(Types.DATA_API)
                .addField(FieldSpec.builder(models, "models", PRIVATE, FINAL)
                        .initializer("new $T()", models)
                        .build())
                .addMethod(constructorWithDefaults(props))
                .addMethod(constructor(self, props))
                .addMethod(models(models))
                .addType(modelsType(backend, self))
                .build();
    }

    private static MethodSpec constructorWithDefaults(ClassName props) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Adds the backend with everything left to its default.\n\n")
                .addJavadoc("@param scope the stack, or a construct in it\n")
                .addJavadoc("@param id id that is unique in the scope; changing it replaces every resource\n")
                .addModifiers(PUBLIC)
                .addParameter(Types.CONSTRUCT, "scope")
                .addParameter(String.class, "id")
                .addStatement("this(scope, id, $T.builder().build())", props)
                .build();
    }

    private static MethodSpec constructor(ClassName self, ClassName props) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Adds the backend.\n\n")
                .addJavadoc("@param scope the stack, or a construct in it\n")
                .addJavadoc("@param id id that is unique in the scope; changing it replaces every resource\n")
                .addJavadoc("@param props what the models leave open\n")
                .addModifiers(PUBLIC)
                .addParameter(Types.CONSTRUCT, "scope")
                .addParameter(String.class, "id")
                .addParameter(props, "props")
                .addStatement(
                        "super(scope, id, $T.from($T.class.getClassLoader()), props.toDataApiProps())",
                        Types.EMITTED_RESOURCES,
                        self)
                .build();
    }

    private static MethodSpec models(ClassName models) {
        return MethodSpec.methodBuilder("models")
                .addJavadoc("The resources of each model.\n\n@return an accessor per model\n")
                .addModifiers(PUBLIC)
                .returns(models)
                .addStatement("return models")
                .build();
    }

    private static TypeSpec modelsType(Backend backend, ClassName self) {
        TypeSpec.Builder type = TypeSpec.classBuilder(MODELS)
                .addJavadoc("The resources of each model.\n")
                .addModifiers(PUBLIC, FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        backend.models().forEach(model -> type.addMethod(model(backend.api(), model, self)));
        return type.build();
    }

    private static MethodSpec model(Api api, Model model, ClassName self) {
        ClassName resources = Types.of(JavaNames.resources(api, model));
        return MethodSpec.methodBuilder(JavaNames.accessor(model.name()))
                .addJavadoc("What is deployed for {@code $L}.\n\n@return its resources\n", model.name())
                .addModifiers(PUBLIC)
                .returns(resources)
                .addStatement("return new $T($T.this)", resources, self)
                .build();
    }
}
