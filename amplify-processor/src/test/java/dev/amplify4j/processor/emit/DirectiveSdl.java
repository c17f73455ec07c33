package dev.amplify4j.processor.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Handler;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.JavaName;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads the directive SDL of the official stack as the backend that the same models in Java come to.
 *
 * <p>So every golden is a test of the emitters.
 */
public final class DirectiveSdl {
    private DirectiveSdl() {}

    /** Reads a golden's directive SDL and authorization modes. */
    public static Backend read(Golden golden) {
        JsonNode api = golden.json("api.json");
        List<AuthorizationMode> additional = new ArrayList<>();
        api.get("additional").forEach(mode -> additional.add(mode(mode.asText())));
        return read(
                golden.text("directive.graphql"),
                new Api(
                        api.get("name").asText(),
                        "com.acme",
                        mode(api.get("authenticationType").asText()),
                        additional,
                        7),
                golden.plurals());
    }

    /** Reads directive SDL. */
    public static Backend read(String directiveSdl, Api api, UnaryOperator<String> plurals) {
        DirectiveDocument document = new DirectiveDocument(directiveSdl);
        List<CustomOperation> operations = DirectiveOperations.of(document);
        return new Backend(
                api,
                new DirectiveModels(document, plurals).models(),
                document.enums().stream().map(DirectiveSdl::enumType).toList(),
                customTypes(document),
                operations,
                functions(operations));
    }

    private static AuthorizationMode mode(String authenticationType) {
        return Arrays.stream(AuthorizationMode.values())
                .filter(mode -> authenticationType(mode).equals(authenticationType))
                .findFirst()
                .orElseThrow();
    }

    /** AppSync's word for a mode. */
    static String authenticationType(AuthorizationMode mode) {
        return switch (mode) {
            case API_KEY -> "API_KEY";
            case IAM -> "AWS_IAM";
            case OIDC -> "OPENID_CONNECT";
            case LAMBDA -> "AWS_LAMBDA";
            case USER_POOL -> "AMAZON_COGNITO_USER_POOLS";
        };
    }

    private static EnumType enumType(EnumTypeDefinition definition) {
        return new EnumType(
                new JavaName("com.acme", definition.getName()),
                definition.getName(),
                definition.getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .map(name -> new EnumType.Constant(name, name, ""))
                        .toList(),
                "");
    }

    /** {@code EventInvocationResponse} is the emitters' own. */
    private static List<CustomType> customTypes(DirectiveDocument document) {
        Set<String> outputs = document.answered();
        Set<String> inputs = document.taken();
        List<CustomType> types = new ArrayList<>();
        for (Map.Entry<String, Map<String, Type<?>>> type :
                document.customTypes().entrySet()) {
            String name = type.getKey();
            if (!name.equals("EventInvocationResponse")) {
                types.add(new CustomType(
                        new JavaName("com.acme", name),
                        true,
                        name,
                        type.getValue().entrySet().stream()
                                .map(f -> new Field(
                                        f.getKey(), document.fieldType(f.getValue()), Field.Origin.DECLARED, null, ""))
                                .toList(),
                        outputs.contains(name),
                        inputs.contains(name),
                        ""));
            }
        }
        return types;
    }

    private static List<FunctionDefinition> functions(List<CustomOperation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.handlers().stream())
                .filter(Handler.Invocation.class::isInstance)
                .map(handler -> ((Handler.Invocation) handler).function())
                .distinct()
                .map(name -> new FunctionDefinition(name, null, false, Set.of()))
                .toList();
    }
}
