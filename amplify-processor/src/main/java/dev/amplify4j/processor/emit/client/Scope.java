package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Model;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The backend, and the simple names of its types by package.
 *
 * @param backend the backend
 * @param packages simple names by package
 * @param readable whether records can be read: what remains of a backend with mistakes may not know all their components
 */
record Scope(Backend backend, Map<String, Set<String>> packages, boolean readable) {
    /** The suffix of the classes that read and write enums and custom types. */
    private static final String CODEC = "Codec";

    static Scope of(Backend backend, boolean readable) {
        Map<String, Set<String>> packages = new HashMap<>();
        for (Model model : backend.models()) {
            add(packages, model.javaName());
        }
        for (EnumType type : backend.enums()) {
            add(packages, type.javaName());
        }
        for (CustomType type : backend.customTypes()) {
            add(packages, type.javaName());
        }
        return new Scope(backend, packages, readable);
    }

    private static void add(Map<String, Set<String>> packages, JavaName type) {
        packages.computeIfAbsent(type.packageName(), p -> new HashSet<>()).add(outermost(type));
    }

    JavaWriter file(JavaName type) {
        return new JavaWriter(type, packages.getOrDefault(type.packageName(), Set.of()));
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

    private static String outermost(JavaName name) {
        int dot = name.nestedName().indexOf('.');
        return dot < 0 ? name.nestedName() : name.nestedName().substring(0, dot);
    }
}
