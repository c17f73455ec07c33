package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Model;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Begins Java source files beside the types of a backend, which hide others of the same names. Immutable. */
public final class JavaFiles {
    private final Map<String, Set<String>> packages = new HashMap<>();

    /**
     * The files of a backend.
     *
     * @param backend the backend
     */
    public JavaFiles(Backend backend) {
        for (Model model : backend.models()) {
            add(model.javaName());
        }
        for (EnumType type : backend.enums()) {
            add(type.javaName());
        }
        for (CustomType type : backend.customTypes()) {
            add(type.javaName());
        }
    }

    private void add(JavaName type) {
        packages.computeIfAbsent(type.packageName(), p -> new HashSet<>()).add(outermost(type));
    }

    /**
     * A file with nothing in it.
     *
     * @param type its top-level type
     * @return the file's writer
     */
    public JavaWriter begin(JavaName type) {
        return new JavaWriter(type, packages.getOrDefault(type.packageName(), Set.of()));
    }

    private static String outermost(JavaName name) {
        int dot = name.nestedName().indexOf('.');
        return dot < 0 ? name.nestedName() : name.nestedName().substring(0, dot);
    }
}
