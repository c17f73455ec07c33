package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a schema that is given in the official builder's terms as annotated Java. */
final class SchemaSource {
    private final JsonNode schema;
    private final CustomTypes customTypes;

    private SchemaSource(JsonNode schema) {
        this.schema = schema;
        this.customTypes = new CustomTypes(schema.path("customTypes"));
    }

    /** The types of a schema, each as the text of a compilation unit without package and imports. */
    static List<String> of(JsonNode schema) {
        return new SchemaSource(schema).types();
    }

    private List<String> types() {
        List<String> types = new ArrayList<>();
        schema.path("models").properties().forEach(model -> types.add(model(model.getKey(), model.getValue())));
        schema.path("enums")
                .properties()
                .forEach(e -> types.add("enum " + e.getKey() + " { " + texts(e.getValue(), ", ") + " }"));
        types.addAll(customTypes.declarations());
        return types;
    }

    private String model(String name, JsonNode model) {
        List<String> identifier = identifier(model);
        List<String> components = new ArrayList<>();
        if (identifier.isEmpty()) {
            components.add("String id");
        }
        identifier.forEach(field -> components.add("@Id " + component(field, model)));
        model.get("fields").fieldNames().forEachRemaining(field -> {
            if (!identifier.contains(field)) {
                components.add(component(field, model));
            }
        });
        return "@dev.amplify4j.annotations.Model" + disabled(model.path("disableOperations")) + " "
                + RuleTerm.annotations(model.path("authorization"))
                + "record " + name + "(" + String.join(", ", components) + ") {}";
    }

    /** The declared identifier; a declared {@code id} is one by itself. */
    private static List<String> identifier(JsonNode model) {
        List<String> identifier = list(model.path("identifier"));
        return identifier.isEmpty() && model.get("fields").has("id") ? List.of("id") : identifier;
    }

    private String component(String name, JsonNode model) {
        JsonNode field = model.get("fields").get(name);
        boolean ruled = field.isObject();
        FieldTerm term = FieldTerm.parse(ruled ? field.get("type").asText() : field.asText());
        if (identifier(model).contains(name)) {
            // The builder refuses enums in identifiers, and so do we; the case was measured below the builder.
            boolean isEnum = schema.path("enums").has(term.name());
            term = (isEnum ? term.named("string") : term).asRequired();
        }
        return (ruled ? RuleTerm.annotations(field.path("auth")) : "")
                + indexes(name, model.path("secondaryIndexes"))
                + term.java(customTypes, model.get("fields")) + " " + name;
    }

    private static String indexes(String field, JsonNode indexes) {
        return indexes.valueStream()
                .filter(index -> index.get("partition").asText().equals(field))
                .map(index -> "@Index(sortKeys = {" + quoted(index.path("sortKeys")) + "}, queryField = \""
                        + index.path("queryField").asText() + "\") ")
                .collect(Collectors.joining());
    }

    private static String disabled(JsonNode operations) {
        return operations.isEmpty()
                ? ""
                : operations
                        .valueStream()
                        .map(o -> "ModelOperation." + constant(o.asText()))
                        .collect(Collectors.joining(", ", "(disable = {", "})"));
    }

    /** Such as {@code ON_CREATE} for {@code onCreate}. */
    static String constant(String camelCase) {
        return camelCase.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
    }

    private static String quoted(JsonNode texts) {
        return list(texts).stream().map(t -> '"' + t + '"').collect(Collectors.joining(", "));
    }

    private static String texts(JsonNode texts, String separator) {
        return String.join(separator, list(texts));
    }

    private static List<String> list(JsonNode texts) {
        return texts.valueStream().map(JsonNode::asText).toList();
    }
}
