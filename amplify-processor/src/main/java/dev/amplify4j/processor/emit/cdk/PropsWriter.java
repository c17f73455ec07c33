package dev.amplify4j.processor.emit.cdk;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaFiles;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.processor.emit.JavadocText;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.JavaName;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code AmplifyDataProps}: only the properties that the API has a use for, so no others can be set. */
final class PropsWriter {
    private static final String NAME = "AmplifyDataProps";

    private final Backend backend;
    private final JavaName self;
    private final JavaWriter file;
    private final JavaName builder;

    PropsWriter(Backend backend, JavaFiles files) {
        this.backend = backend;
        this.self = name(backend.api());
        this.file = files.begin(self);
        this.builder = file.nested("Builder");
    }

    static JavaName name(Api api) {
        return new JavaName(api.javaPackage(), NAME);
    }

    Artifact write() {
        Types.begin(file, "What the models leave open to the deployment. Immutable.")
                .line("public final class $ {", NAME)
                .line("private final $ props;", Types.DATA_API_PROPS)
                .gap()
                .line("private $($ props) {", NAME, Types.DATA_API_PROPS)
                .line("this.props = props;")
                .line("}")
                .doc("Starts with nothing decided.\n\n@return a builder")
                .line("public static $ builder() {", builder)
                .line("return new $();", builder)
                .line("}")
                .gap()
                .line("$ toDataApiProps() {", Types.DATA_API_PROPS)
                .line("return props;")
                .line("}");
        builder();
        return file.line("}").source(List.of());
    }

    private void builder() {
        file.doc("Collects the properties; not for use by several threads.")
                .line("public static final class $ {", builder.simpleName())
                .line("private final $ props = $.builder();", Types.DATA_API_PROPS_BUILDER, Types.DATA_API_PROPS)
                .gap()
                .line("private $() {}", builder.simpleName());
        properties(backend.api());
        if (!backend.functions().isEmpty()) {
            function();
        }
        file.doc("Gives the properties.\n\n@return what was decided")
                .line("public $ build() {", self)
                .line("return new $(props.build());", self)
                .line("}")
                .line("}");
    }

    private void properties(Api api) {
        if (accepts(api, AuthorizationMode.USER_POOL)) {
            setter(
                    "userPool",
                    file.code("$", Types.USER_POOL),
                    "Accepts the tokens of a user pool that is there already.",
                    "an L1 or L2 user pool; a new one is made if there is none");
            setter(
                    "userPoolClient",
                    file.code("$", Types.USER_POOL_CLIENT),
                    "Names the client of that user pool whose tokens the identity pool accepts.",
                    "an L1 or L2 user pool client; a new one is made if there is none");
        }
        if (api.apiKeyExpiresInDays() > 0) {
            setter(
                    "apiKeyIssuedOn",
                    file.code("$", Types.LOCAL_DATE),
                    "Says from when the " + api.apiKeyExpiresInDays()
                            + " days of the API key are counted; a later date makes it live longer.",
                    "date in UTC; today if there is none");
        }
        setter(
                "sandbox",
                file.code("boolean"),
                "Says that the deployment is a developer's own: its data goes with it and has no backups.",
                "true for a sandbox; otherwise false, which is the default");
        setter(
                "deletionProtection",
                file.code("boolean"),
                "Says whether tables and the user pool refuse to be deleted.",
                "the default is true, and false for a sandbox");
    }

    /** A setter that is called here as in {@code DataApiProps}. */
    private void setter(String name, JavaCode type, String does, String value) {
        file.doc(does + "\n\n@param value " + value + "\n@return this")
                .line("public $ $($ value) {", builder, name, type)
                .line("props.$(value);", name)
                .line("return this;")
                .line("}");
    }

    /** Names are texts here as they are in annotations; the constructs refuse those that the models do not have. */
    private void function() {
        String names = backend.functions().stream()
                .map(FunctionDefinition::name)
                .map(JavadocText::of)
                .collect(Collectors.joining("}, {@code ", "{@code ", "}"));
        file.doc(
                        "Gives a Lambda function to a name that the models have for it; each must have one.\n\n@param name one of "
                                + names
                                + "\n@param function the function, made here or imported; one that calls the API with its role"
                                + "\n@return this")
                .line("public $ function($ name, $ function) {", builder, Types.STRING, Types.FUNCTION)
                .line("props.function(name, function);")
                .line("return this;")
                .line("}");
    }

    private static boolean accepts(Api api, AuthorizationMode mode) {
        return api.defaultMode() == mode || api.additionalModes().contains(mode);
    }
}
