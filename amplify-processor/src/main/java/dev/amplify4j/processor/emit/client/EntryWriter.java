package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the type by which a program enters its backend. */
final class EntryWriter {
    private static final String NAME = "AmplifyClient";
    private static final JavaName AUTO_CLOSEABLE = new JavaName("java.lang", "AutoCloseable");

    private final Scope scope;
    private final JavaName name;
    private final JavaWriter file;
    private final JavaName models;
    private final Map<Kind, JavaName> operations = new EnumMap<>(Kind.class);
    private final OperationsWriter operationsWriter;

    EntryWriter(Scope scope) {
        this.scope = scope;
        this.name = new JavaName(scope.backend().api().javaPackage(), NAME);
        this.file = scope.file(name);
        this.models = file.nested("Models");
        this.operations.put(Kind.QUERY, file.nested("Queries"));
        this.operations.put(Kind.MUTATION, file.nested("Mutations"));
        this.operations.put(Kind.SUBSCRIPTION, file.nested("Subscriptions"));
        this.operationsWriter = new OperationsWriter(scope, file);
    }

    Artifact write() {
        RuntimeTypes.begin(file, "The client of the backend. Immutable and safe for use by several threads.")
                .line("public final class $ implements $ {", NAME, AUTO_CLOSEABLE)
                .line("private final $ connection;", RuntimeTypes.CONNECTION)
                .gap()
                .line("private $($ connection) {", NAME, RuntimeTypes.CONNECTION)
                .line("this.connection = connection;")
                .line("}");
        factories();
        file.doc("The models and their operations.")
                .line("public $ models() {", models)
                .line("return new $(connection);", models)
                .line("}");
        operations.forEach(operationsWriter::entry);
        file.doc("The connection to the API, which also takes documents as they are.")
                .line("public $ connection() {", RuntimeTypes.CONNECTION)
                .line("return connection;")
                .line("}");
        file.doc("Ends all subscriptions.")
                .line("@$", RuntimeTypes.OVERRIDE)
                .line("public void close() {")
                .line("connection.close();")
                .line("}");
        models();
        operations.forEach(operationsWriter::write);
        return file.line("}").source(List.of());
    }

    private void factories() {
        JavaCode builder = file.code("$<$>", RuntimeTypes.CLIENT_BUILDER, name);
        file.doc(
                        "A client of what amplify_outputs.json names: the file of -Damplify.outputs, of AMPLIFY_OUTPUTS, of the\n"
                                + "working directory, or of the class path.")
                .line("public static $ create() {", name)
                .line("return builder().build();")
                .line("}");
        file.doc("Begins a client with credentials or an endpoint of its own.")
                .line("public static $ builder() {", builder)
                .line("return new $($::new);", builder, name)
                .line("}");
    }

    private void models() {
        file.doc("The models of the backend.")
                .line("public static final class $ {", models.simpleName())
                .line("private final $ connection;", RuntimeTypes.CONNECTION)
                .gap()
                .line("private $($ connection) {", models.simpleName(), RuntimeTypes.CONNECTION)
                .line("this.connection = connection;")
                .line("}");
        Map<String, String> accessors = JavaNames.accessors(scope.backend().models());
        scope.models().stream()
                .filter(this::visible)
                .forEach(types -> operations(
                        types, String.valueOf(accessors.get(types.model().name()))));
        file.line("}");
    }

    /** A record that only its own package sees has a client that only its own package sees. */
    private boolean visible(ModelTypes types) {
        return types.model().publicType() || types.recordType().packageName().equals(name.packageName());
    }

    private void operations(ModelTypes types, String accessor) {
        file.doc(file.code("The operations of {@link $}.", types.recordType()).text())
                .line(types.model().publicType() ? "public $ $() {" : "$ $() {", types.modelType(), accessor)
                .line("return new $(connection);", types.modelType())
                .line("}");
    }
}
