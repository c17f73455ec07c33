package dev.amplify4j.processor.emit.cdk;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import java.util.Arrays;

/** Such as {@code BlogResources}: what is deployed for a model, with an accessor per resolver. */
final class ResourcesClass {
    private static final String RELATIONS = "Relations";

    private ResourcesClass() {}

    static TypeSpec of(JavaName name, Model model) {
        ClassName self = Types.of(name);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc("What is deployed for {@code $L}.\n", model.name())
                .addAnnotation(Types.GENERATED)
                .addModifiers(PUBLIC, FINAL)
                .superclass(Types.MODEL_RESOURCES)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Types.DATA_API, "data")
                        .addStatement("super(data, $S)", model.name())
                        .build());
        Arrays.stream(ModelOperation.values())
                .filter(model::offers)
                .forEach(operation ->
                        type.addMethod(resolver(Names.rootType(operation), Names.rootField(model, operation))));
        model.indexes().stream()
                .map(Index::queryField)
                .filter(field -> field != null)
                .forEach(field -> type.addMethod(resolver("Query", field)));
        if (!model.relations().isEmpty()) {
            addRelations(type, self, model);
        }
        return type.build();
    }

    /** In a class of their own, because a relation may have the name of a root field. */
    private static void addRelations(TypeSpec.Builder type, ClassName self, Model model) {
        ClassName relations = self.nestedClass(RELATIONS);
        type.addMethod(MethodSpec.methodBuilder("relations")
                .addJavadoc("What leads to other models.\n\n@return an accessor per relation\n")
                .addModifiers(PUBLIC)
                .returns(relations)
                .addStatement("return new $T()", relations)
                .build());
        TypeSpec.Builder nested = TypeSpec.classBuilder(RELATIONS)
                .addJavadoc("What leads from {@code $L} to other models.\n", model.name())
                .addModifiers(PUBLIC, FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        for (Relation relation : model.relations()) {
            nested.addMethod(resolver(model.name(), relation.name()));
        }
        type.addType(nested.build());
    }

    private static MethodSpec resolver(String typeName, String fieldName) {
        return MethodSpec.methodBuilder(fieldName + "Resolver")
                .addJavadoc("The resolver of {@code $L.$L}.\n\n@return the resolver\n", typeName, fieldName)
                .addModifiers(PUBLIC)
                .returns(Types.CFN_RESOLVER)
                .addStatement("return resolver($S, $S)", typeName, fieldName)
                .build();
    }
}
