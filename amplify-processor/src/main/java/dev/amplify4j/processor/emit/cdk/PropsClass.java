package dev.amplify4j.processor.emit.cdk;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.FunctionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code AmplifyDataProps}: only the properties that the API has a use for, so no others can be set. */
final class PropsClass {
    static final String NAME = "AmplifyDataProps";
    private static final String BUILDER = "Builder";

    /**
     * A property.
     *
     * @param name name of its setter, here and in {@code DataApiProps}
     * @param type its type
     * @param does Javadoc sentence of the setter
     * @param value Javadoc of the value
     */
    private record Property(String name, TypeName type, String does, String value) {}

    private PropsClass() {}

    static TypeSpec of(Backend backend) {
        Api api = backend.api();
        ClassName self = ClassName.get(api.javaPackage(), NAME);
        ClassName builder = self.nestedClass(BUILDER);
        return TypeSpec.classBuilder(self)
                .addJavadoc("What the models leave open to the deployment. Immutable.\n")
                .addAnnotation(Types.GENERATED)
                .addModifiers(PUBLIC, FINAL)
                .addField(Types.DATA_API_PROPS, "props", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(Types.DATA_API_PROPS, "props")
                        .addStatement("this.props = props")
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addJavadoc("Starts with nothing decided.\n\n@return a builder\n")
                        .addModifiers(PUBLIC, STATIC)
                        .returns(builder)
                        .addStatement("return new $T()", builder)
                        .build())
                .addMethod(MethodSpec.methodBuilder("toDataApiProps")
                        .returns(Types.DATA_API_PROPS)
                        .addStatement("return props")
                        .build())
                .addType(builder(backend, self, builder))
                .build();
    }

    private static TypeSpec builder(Backend backend, ClassName self, ClassName builder) {
        TypeSpec.Builder type = TypeSpec.classBuilder(BUILDER)
                .addJavadoc("Collects the properties; not for use by several threads.\n")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addField(FieldSpec.builder(Types.DATA_API_PROPS.nestedClass(BUILDER), "props", PRIVATE, FINAL)
                        .initializer("$T.builder()", Types.DATA_API_PROPS)
                        .build())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        properties(backend.api()).forEach(property -> type.addMethod(setter(property, builder)));
        if (!backend.functions().isEmpty()) {
            type.addMethod(function(backend, builder));
        }
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addJavadoc("Gives the properties.\n\n@return what was decided\n")
                        .addModifiers(PUBLIC)
                        .returns(self)
                        .addStatement("return new $T(props.build())", self)
                        .build())
                .build();
    }

    private static MethodSpec setter(Property property, ClassName builder) {
        return MethodSpec.methodBuilder(property.name())
                .addJavadoc("$L\n\n@param value $L\n@return this\n", property.does(), property.value())
                .addModifiers(PUBLIC)
                .returns(builder)
                .addParameter(property.type(), "value")
                .addStatement("props.$L(value)", property.name())
                .addStatement("return this")
                .build();
    }

    /** Names are texts here as they are in annotations; the constructs refuse those that the models do not have. */
    private static MethodSpec function(Backend backend, ClassName builder) {
        String names = backend.functions().stream()
                .map(FunctionDefinition::name)
                .collect(Collectors.joining("}, {@code ", "{@code ", "}"));
        return MethodSpec.methodBuilder("function")
                .addJavadoc(
                        "Gives a Lambda function to a name that the models have for it; each must have one.\n\n"
                                + "@param name one of $L\n"
                                + "@param function the function, made here or imported; one that calls the API with its"
                                + " role\n@return this\n",
                        names)
                .addModifiers(PUBLIC)
                .returns(builder)
                .addParameter(String.class, "name")
                .addParameter(Types.FUNCTION, "function")
                .addStatement("props.function(name, function)")
                .addStatement("return this")
                .build();
    }

    private static List<Property> properties(Api api) {
        List<Property> properties = new ArrayList<>();
        if (accepts(api, AuthorizationMode.USER_POOL)) {
            properties.add(new Property(
                    "userPool",
                    Types.USER_POOL,
                    "Accepts the tokens of a user pool that is there already.",
                    "an L1 or L2 user pool; a new one is made if there is none"));
            properties.add(new Property(
                    "userPoolClient",
                    Types.USER_POOL_CLIENT,
                    "Names the client of that user pool whose tokens the identity pool accepts.",
                    "an L1 or L2 user pool client; a new one is made if there is none"));
        }
        if (api.apiKeyExpiresInDays() > 0) {
            properties.add(new Property(
                    "apiKeyIssuedOn",
                    Types.LOCAL_DATE,
                    String.format(
                            Locale.ROOT,
                            "Says from when the %d days of the API key are counted; a later date makes it live longer.",
                            api.apiKeyExpiresInDays()),
                    "date in UTC; today if there is none"));
        }
        properties.add(new Property(
                "sandbox",
                TypeName.BOOLEAN,
                "Says that the deployment is a developer's own: its data goes with it and has no backups.",
                "true for a sandbox; otherwise false, which is the default"));
        properties.add(new Property(
                "deletionProtection",
                TypeName.BOOLEAN,
                "Says whether tables and the user pool refuse to be deleted.",
                "the default is true, and false for a sandbox"));
        return properties;
    }

    private static boolean accepts(Api api, AuthorizationMode mode) {
        return api.defaultMode() == mode || api.additionalModes().contains(mode);
    }
}
