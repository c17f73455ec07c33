package dev.amplify4j.processor.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLNamedDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the official stack emits, with our deviations from it: D1, D4, D5, D10 and D11. D7 is a matter of
 * {@link CanonicalSdl}; the others show in no directive SDL.
 */
final class Deviations {
    private static final String LEAKED = "AmplifyAIConversationTurnErrorInput";

    private final DirectiveDocument directives;
    private final Document official;

    Deviations(String directiveSdl, String officialSdl) {
        directives = new DirectiveDocument(directiveSdl);
        official = Parser.parse(officialSdl);
    }

    /** The SDL that is ours. */
    @SuppressWarnings("rawtypes") // graphql-java's own definitions implement the raw type
    Document sdl() {
        Map<String, Set<String>> opened = openedTypes();
        List<Definition> definitions = new ArrayList<>();
        for (Definition<?> definition : official.getDefinitions()) {
            String name = ((SDLNamedDefinition<?>) definition).getName();
            if (name.equals(LEAKED) || onlyArgument(name)) {
                continue;
            }
            if (definition instanceof ObjectTypeDefinition type) {
                definitions.add(object(type, opened.getOrDefault(name, Set.of())));
            } else if (definition instanceof InputObjectTypeDefinition input) {
                definitions.add(input(input));
            } else {
                definitions.add(definition);
            }
        }
        return Document.newDocument().definitions(definitions).build();
    }

    /** The introspection that is ours. */
    JsonNode introspection(JsonNode introspection) {
        ObjectNode ours = introspection.deepCopy();
        ((ObjectNode) ours.get("nonModels"))
                .remove(directives.customTypes().keySet().stream()
                        .filter(this::onlyArgument)
                        .toList());
        for (ObjectTypeDefinition model : directives.models()) {
            ObjectNode fields = (ObjectNode) ours.at("/models/" + model.getName() + "/fields");
            for (String group : implicitGroups(model)) {
                ObjectNode field = fields.putObject(group)
                        .put("name", group)
                        .put("isArray", false)
                        .put("type", "String")
                        .put("isRequired", false);
                field.putArray("attributes");
            }
        }
        return ours;
    }

    /** D11: whether a custom type is there for arguments alone. */
    private boolean onlyArgument(String name) {
        return directives.isCustomType(name) && !directives.answered().contains(name);
    }

    private ObjectTypeDefinition object(ObjectTypeDefinition type, Set<String> opened) {
        List<Directive> all = new ArrayList<>(type.getDirectives());
        for (String directive : opened) {
            if (!type.hasDirective(directive)) {
                all.add(Directive.newDirective().name(directive).build());
            }
        }
        List<FieldDefinition> fields = new ArrayList<>(type.getFieldDefinitions());
        if (directives.isModel(type.getName())) {
            for (String group : implicitGroups(directives.object(type.getName()))) {
                fields.add(new FieldDefinition(group, new TypeName("String")));
            }
        }
        return type.transform(t -> t.directives(all).fieldDefinitions(fields));
    }

    /** D4 and D5. */
    private InputObjectTypeDefinition input(InputObjectTypeDefinition input) {
        List<InputValueDefinition> fields = new ArrayList<>(input.getInputValueDefinitions());
        for (ObjectTypeDefinition model : directives.models()) {
            String name = Names.upperFirst(model.getName());
            String type = input.getName();
            if (type.equals("Create" + name + "Input")) {
                fields.replaceAll(f -> hasDefault(model, f.getName()) ? optional(f) : f);
            }
            boolean written = type.equals("Create" + name + "Input") || type.equals("Update" + name + "Input");
            boolean compared =
                    type.equals("Model" + name + "FilterInput") || type.equals("Model" + name + "ConditionInput");
            if (written || compared) {
                for (String group : implicitGroups(model)) {
                    fields.add(new InputValueDefinition(group, new TypeName(written ? "String" : "ModelStringInput")));
                }
            }
        }
        return input.transform(i -> i.inputValueDefinitions(fields));
    }

    private static InputValueDefinition optional(InputValueDefinition field) {
        return field.getType() instanceof NonNullType required
                ? field.transform(f -> f.type(required.getType()))
                : field;
    }

    private static boolean hasDefault(ObjectTypeDefinition model, String field) {
        return model.getFieldDefinitions().stream()
                .anyMatch(f -> f.getName().equals(field) && f.hasDirective("default"));
    }

    /** D4: the fields of rules for groups that are declared nowhere. */
    private static Set<String> implicitGroups(ObjectTypeDefinition model) {
        Set<String> groups = new LinkedHashSet<>();
        Set<String> owners = new HashSet<>();
        for (Role role : DirectiveRules.access(model, DirectiveRules.of(model)).roles()) {
            if (role.strategy() == Strategy.DYNAMIC_GROUP) {
                groups.add(role.field());
            } else if (role.strategy() == Strategy.OWNER) {
                owners.add(role.field());
            }
        }
        groups.removeAll(owners);
        model.getFieldDefinitions().forEach(f -> groups.remove(f.getName()));
        return groups;
    }

    /** D10: by type, the modes of the custom operations that answer it, or a model that leads to it. */
    private Map<String, Set<String>> openedTypes() {
        Map<String, Set<String>> opened = new HashMap<>();
        for (FieldDefinition field : directives.rootFields().toList()) {
            String answer = Arguments.baseType(field.getType());
            if (directives.isModel(answer)) {
                Set<String> modes = modesOf(field.getName());
                for (String type : reached(directives.object(answer))) {
                    opened.computeIfAbsent(type, t -> new LinkedHashSet<>()).addAll(modes);
                }
            }
        }
        // What names no mode is open to the default mode, which is IAM where IAM alone would be added.
        opened.entrySet()
                .removeIf(e -> e.getValue().equals(Set.of("aws_iam"))
                        && definition(e.getKey()).getDirectives().isEmpty());
        return opened;
    }

    private Set<String> modesOf(String rootField) {
        Set<String> modes = new LinkedHashSet<>();
        for (String root : List.of("Query", "Mutation", "Subscription")) {
            official.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                    .filter(type -> type.getName().equals(root))
                    .flatMap(type -> type.getFieldDefinitions().stream())
                    .filter(field -> field.getName().equals(rootField))
                    .flatMap(field -> field.getDirectives().stream())
                    .map(Directive::getName)
                    .filter(name -> !name.equals("aws_subscribe"))
                    .forEach(modes::add);
        }
        return modes;
    }

    /** A model, and the custom types and pages to which its fields lead. */
    private Set<String> reached(ObjectTypeDefinition model) {
        Set<String> reached = new HashSet<>(Set.of(model.getName()));
        for (FieldDefinition field : model.getFieldDefinitions()) {
            Type<?> type = field.getType();
            if (field.hasDirective("hasMany")) {
                reached.add("Model" + Names.upperFirst(Arguments.baseType(type)) + "Connection");
            } else {
                directives.addCustomTypes(type, reached);
            }
        }
        return reached;
    }

    private ObjectTypeDefinition definition(String name) {
        return official.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
