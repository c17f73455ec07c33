package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.ir.ValueType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The enums and custom types of a backend, by the Java types that they are. */
final class NamedTypes {
    private final Map<String, EnumDecl> enums = new HashMap<>();
    private final Map<String, RecordDecl> customTypes = new HashMap<>();

    private NamedTypes() {}

    static NamedTypes of(Declarations declarations) {
        NamedTypes types = new NamedTypes();
        declarations.enums().forEach(e -> types.enums.put(e.canonicalName(), e));
        declarations.customTypes().forEach(t -> types.customTypes.put(t.canonicalName(), t));
        return types;
    }

    /** What a type is in GraphQL; null when it is no enum and no custom type. */
    @Nullable
    ValueType valueType(TypeDecl type) {
        EnumDecl enumDecl = enums.get(type.name());
        if (enumDecl != null) {
            return new ValueType.EnumReference(GraphqlNames.of(enumDecl));
        }
        RecordDecl customType = customTypes.get(type.name());
        return customType == null ? null : new ValueType.CustomTypeReference(GraphqlNames.of(customType));
    }

    /** The enum of a canonical name; null when there is none. */
    @Nullable
    EnumDecl enumDecl(String canonicalName) {
        return enums.get(canonicalName);
    }

    /** The custom type of a canonical name; null when there is none. */
    @Nullable
    RecordDecl customType(String canonicalName) {
        return customTypes.get(canonicalName);
    }
}
