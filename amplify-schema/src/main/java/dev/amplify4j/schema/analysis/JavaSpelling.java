package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.ir.JavaType;

/** Types as generated code spells them. */
public final class JavaSpelling {
    private JavaSpelling() {}

    /**
     * A type with its type arguments.
     *
     * @param type a declared type
     * @return the same without nullness
     */
    public static JavaType of(TypeDecl type) {
        return new JavaType(
                type.name(), type.arguments().stream().map(JavaSpelling::of).toList());
    }
}
