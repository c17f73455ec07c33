package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaFiles;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import java.util.List;

/**
 * The backend, and the files that are written beside its types.
 *
 * @param backend the backend
 * @param files begins files
 * @param readable whether records can be read: what remains of a backend with mistakes may not know all their components
 */
record Scope(Backend backend, JavaFiles files, boolean readable) {
    /** The suffix of the classes that read and write enums and custom types. */
    private static final String CODEC = "Codec";

    static Scope of(Backend backend, boolean readable) {
        return new Scope(backend, new JavaFiles(backend), readable);
    }

    JavaWriter file(JavaName type) {
        return files.begin(type);
    }

    ModelTypes model(String name) {
        return new ModelTypes(this, backend.model(name));
    }

    List<ModelTypes> models() {
        return backend.models().stream().map(m -> new ModelTypes(this, m)).toList();
    }

    /** The generated class that reads and writes values of an enum or custom type. */
    static JavaName codec(JavaName type) {
        return JavaNames.generated(type, CODEC);
    }
}
