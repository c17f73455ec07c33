package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roles to which custom operations answer a type: those of all operations that answer it, or a type that holds it. */
final class AnsweringRoles {
    private final Map<String, Set<Role>> byType = new HashMap<>();
    private final Map<String, CustomType> customTypes;

    AnsweringRoles(Backend backend) {
        customTypes = backend.customTypes().stream().collect(Collectors.toMap(CustomType::name, Function.identity()));
        for (CustomOperation operation : backend.operations()) {
            add(operation.answer().value(), operation.roles(), new HashSet<>());
        }
    }

    /** The roles in the order of the operations; empty when no custom operation answers the type. */
    Set<Role> of(String type) {
        return byType.getOrDefault(type, Set.of());
    }

    private void add(ValueType type, List<Role> roles, Set<String> seen) {
        boolean object = type instanceof ValueType.CustomTypeReference || type instanceof ValueType.ModelReference;
        if (!object || !seen.add(type.graphqlName())) {
            return;
        }
        byType.computeIfAbsent(type.graphqlName(), t -> new LinkedHashSet<>()).addAll(roles);
        CustomType customType = customTypes.get(type.graphqlName());
        if (customType != null) {
            for (Field field : customType.fields()) {
                add(field.type().value(), roles, seen);
            }
        }
    }
}
