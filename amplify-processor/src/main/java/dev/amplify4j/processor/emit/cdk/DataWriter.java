package dev.amplify4j.processor.emit.cdk;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.JavaFiles;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Model;
import java.util.List;

/** Writes {@code AmplifyData}: the construct that users add to their stack. */
final class DataWriter {
    private static final String NAME = "AmplifyData";

    private final Backend backend;
    private final JavaName props;
    private final JavaWriter file;
    private final JavaName models;

    DataWriter(Backend backend, JavaFiles files) {
        this.backend = backend;
        this.props = PropsWriter.name(backend.api());
        this.file = files.begin(new JavaName(backend.api().javaPackage(), NAME));
        this.models = file.nested("Models");
    }

    Artifact write() {
        Types.begin(
                        file,
                        "The backend: an AppSync API with its tables, data sources, resolvers and roles, and how callers"
                                + " sign in.")
                .line("public final class $ extends $ {", NAME, Types.DATA_API)
                .line("private final $ models = new $();", models, models);
        constructors();
        file.doc("The resources of each model.\n\n@return an accessor per model")
                .line("public $ models() {", models)
                .line("return models;")
                .line("}");
        models();
        return file.line("}").source(List.of());
    }

    private void constructors() {
        String scopeAndId = "@param scope the stack, or a construct in it\n"
                + "@param id id that is unique in the scope; changing it replaces every resource";
        file.doc("Adds the backend with everything left to its default.\n\n" + scopeAndId)
                .line("public $($ scope, $ id) {", NAME, Types.CONSTRUCT, Types.STRING)
                .line("this(scope, id, $.builder().build());", props)
                .line("}");
        file.doc("Adds the backend.\n\n" + scopeAndId + "\n@param props what the models leave open")
                .line("public $($ scope, $ id, $ props) {", NAME, Types.CONSTRUCT, Types.STRING, props)
                .line(
                        "super(scope, id, $.from($.class.getClassLoader()), props.toDataApiProps());",
                        Types.EMITTED_RESOURCES,
                        NAME)
                .line("}");
    }

    private void models() {
        file.doc("The resources of each model.")
                .line("public final class $ {", models.simpleName())
                .line("private $() {}", models.simpleName());
        for (Model model : backend.models()) {
            JavaName resources = JavaNames.resources(backend.api(), model);
            file.doc(file.code("What is deployed for {@code $}.\n\n@return its resources", model.name())
                            .text())
                    .line("public $ $() {", resources, JavaNames.accessor(model.name()))
                    .line("return new $($.this);", resources, NAME)
                    .line("}");
        }
        file.line("}");
    }
}
