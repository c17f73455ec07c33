package dev.amplify4j.processor.emit.sdl;

import java.util.List;
import java.util.stream.Stream;

/**
 * A type of the schema.
 *
 * @param keyword what it begins with
 * @param name GraphQL name
 * @param description what users say of it; may be blank
 * @param directives directives, in order
 * @param fields fields or values, in order
 */
record TypeDefinition(
        String keyword, String name, String description, List<Directive> directives, List<FieldDefinition> fields) {
    /** Refuses what is no name. */
    TypeDefinition {
        SdlLiteral.name(name);
    }

    static TypeDefinition object(
            String name, String description, List<Directive> directives, List<FieldDefinition> fields) {
        return new TypeDefinition("type", name, description, directives, fields);
    }

    static TypeDefinition input(String name, String description, List<FieldDefinition> fields) {
        return new TypeDefinition("input", name, description, List.of(), fields);
    }

    static TypeDefinition input(String name, List<FieldDefinition> fields) {
        return input(name, "", fields);
    }

    static TypeDefinition enumeration(String name, String description, Stream<FieldDefinition> values) {
        return new TypeDefinition("enum", name, description, List.of(), values.toList());
    }

    /** The definition as it stands in a schema. */
    String sdl() {
        StringBuilder sdl = new StringBuilder(256);
        description(sdl, "", description);
        sdl.append(keyword).append(' ').append(name);
        directives(sdl, directives);
        sdl.append(" {\n");
        for (FieldDefinition field : fields) {
            description(sdl, "  ", field.description());
            sdl.append("  ");
            field(sdl, field);
            sdl.append('\n');
        }
        return sdl.append("}\n").toString();
    }

    private static void field(StringBuilder sdl, FieldDefinition field) {
        sdl.append(field.name());
        if (!field.arguments().isEmpty()) {
            arguments(sdl, field.arguments());
        }
        if (field.type() != null) {
            sdl.append(": ").append(field.type().sdl());
        }
        directives(sdl, field.directives());
    }

    /** On lines of their own when users describe one of them. */
    private static void arguments(StringBuilder sdl, List<FieldDefinition> arguments) {
        boolean described = arguments.stream()
                .anyMatch(a -> !SdlLiteral.description(a.description()).isEmpty());
        String separator = described ? "(\n" : "(";
        for (FieldDefinition argument : arguments) {
            sdl.append(separator);
            if (described) {
                description(sdl, "  ", argument.description());
                sdl.append("  ");
            }
            field(sdl, argument);
            separator = described ? "\n" : ", ";
        }
        sdl.append(')');
    }

    private static void directives(StringBuilder sdl, List<Directive> directives) {
        directives.forEach(directive -> sdl.append(' ').append(directive.sdl()));
    }

    private static void description(StringBuilder sdl, String indent, String description) {
        SdlLiteral.description(description)
                .lines()
                .forEach(line -> sdl.append(indent).append(line).append('\n'));
    }
}
