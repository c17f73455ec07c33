package dev.amplify4j.cdk.agreement;

import dev.amplify4j.schema.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A resource of a CloudFormation template. Immutable.
 *
 * @param id logical id
 * @param type CloudFormation type
 * @param properties properties as JSON values; empty when there are none
 * @param attributes everything else, such as {@code DeletionPolicy} and {@code DependsOn}
 */
public record TemplateResource(String id, String type, Map<String, Object> properties, Map<String, Object> attributes) {
    static TemplateResource of(String id, Object json) {
        Map<String, Object> resource = object(json);
        return new TemplateResource(
                id, Objects.toString(resource.get("Type")), object(resource.get("Properties")), resource);
    }

    /**
     * A text property.
     *
     * @param name property name
     * @return its value; the JSON text of anything that is no text, "null" when it is not there
     */
    public String text(String name) {
        return Objects.toString(properties.get(name));
    }

    /**
     * The JavaScript of a resolver or function as it was emitted: what a deployment put in is taken out again.
     *
     * @return its code
     */
    String code() {
        Object code = properties.get("Code");
        Object join = code instanceof Map ? object(code).get("Fn::Join") : null;
        if (!(join instanceof List<?> parts) || !(parts.get(1) instanceof List<?> texts)) {
            return Objects.toString(code);
        }
        return texts.stream()
                .map(part -> part instanceof String text ? text : Plan.API_ID)
                .collect(Collectors.joining());
    }

    /**
     * The resources that must be there before this one.
     *
     * @return logical ids; empty when it waits for none
     */
    public List<String> dependsOn() {
        return attributes.get("DependsOn") instanceof List<?> ids
                ? ids.stream().map(Objects::toString).toList()
                : List.of();
    }

    /** A JSON object, as the CDK hands it out; empty when it is not there. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(@Nullable Object json) {
        return json == null ? Map.of() : (Map<String, Object>) json;
    }

    /** A JSON array of objects; empty when it is not there. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> objects(Map<String, Object> parent, String name) {
        return (List<Map<String, Object>>) parent.getOrDefault(name, List.of());
    }
}
