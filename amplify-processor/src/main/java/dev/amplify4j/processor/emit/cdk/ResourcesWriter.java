package dev.amplify4j.processor.emit.cdk;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.JavaFiles;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import java.util.List;

/** Writes a class such as {@code BlogResources}: what is deployed for a model, with an accessor per resolver. */
final class ResourcesWriter {
    private final Model model;
    private final JavaName name;
    private final JavaWriter file;
    private final JavaName relations;

    ResourcesWriter(Api api, Model model, JavaFiles files) {
        this.model = model;
        this.name = JavaNames.resources(api, model);
        this.file = files.begin(name);
        this.relations = file.nested("Relations");
    }

    Artifact write() {
        Types.begin(
                        file,
                        file.code("What is deployed for {@code $}.", model.name())
                                .text())
                .line("public final class $ extends $ {", name.simpleName(), Types.MODEL_RESOURCES)
                .line("$($ data) {", name.simpleName(), Types.DATA_API)
                .line("super(data, $);", JavaLiteral.of(model.name()))
                .line("}");
        for (ModelOperation operation : ModelOperation.values()) {
            if (model.offers(operation)) {
                resolver(Names.rootType(operation), Names.rootField(model, operation));
            }
        }
        for (Index index : model.indexes()) {
            if (index.queryField() != null) {
                resolver("Query", index.queryField());
            }
        }
        if (!model.relations().isEmpty()) {
            relations();
        }
        return file.line("}").source(List.of(model.javaName()));
    }

    /** In a class of their own, because a relation may have the name of a root field. */
    private void relations() {
        file.doc("What leads to other models.\n\n@return an accessor per relation")
                .line("public $ relations() {", relations)
                .line("return new $();", relations)
                .line("}");
        file.doc(file.code("What leads from {@code $} to other models.", model.name())
                        .text())
                .line("public final class $ {", relations.simpleName())
                .line("private $() {}", relations.simpleName());
        for (Relation relation : model.relations()) {
            resolver(model.name(), relation.name());
        }
        file.line("}");
    }

    private void resolver(String typeName, String fieldName) {
        file.doc(file.code("The resolver of {@code $.$}.\n\n@return the resolver", typeName, fieldName)
                        .text())
                .line("public $ $Resolver() {", Types.CFN_RESOLVER, fieldName)
                .line("return resolver($, $);", JavaLiteral.of(typeName), JavaLiteral.of(fieldName))
                .line("}");
    }
}
