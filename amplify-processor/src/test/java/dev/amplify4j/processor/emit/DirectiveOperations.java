package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.CustomOperation.Argument;
import dev.amplify4j.schema.ir.CustomOperation.Handler;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import graphql.language.Directive;
import graphql.language.FieldDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the custom operations of directive SDL: functions with {@code @auth}, code with AppSync's own directives. */
final class DirectiveOperations {
    private static final String ASYNC_ANSWER = "EventInvocationResponse";

    private DirectiveOperations() {}

    static List<CustomOperation> of(DirectiveDocument document) {
        return Arrays.stream(CustomOperation.Kind.values())
                .flatMap(kind -> document.rootFields(kind).stream().map(field -> operation(kind, field, document)))
                .toList();
    }

    private static CustomOperation operation(
            CustomOperation.Kind kind, FieldDefinition field, DirectiveDocument document) {
        return new CustomOperation(
                kind,
                field.getName(),
                new JavaName("com.acme", "Operations"),
                field.getName(),
                arguments(field, document),
                document.fieldType(field.getType()),
                null,
                List.of(),
                roles(field),
                handlers(field),
                field.getDirectives("aws_subscribe").stream()
                        .flatMap(d -> Arguments.texts(d, "mutations").stream())
                        .toList(),
                "");
    }

    private static List<Argument> arguments(FieldDefinition field, DirectiveDocument document) {
        return field.getInputValueDefinitions().stream()
                .map(argument -> new Argument(
                        argument.getName(),
                        document.fieldType(argument.getType()),
                        new JavaComponent(
                                argument.getName(), new JavaType("java.lang.String"), JavaComponent.Container.NONE),
                        ""))
                .toList();
    }

    private static List<Role> roles(FieldDefinition field) {
        Stream<Role> rules =
                DirectiveRules.of(field).stream().flatMap(DirectiveRules::roles).distinct();
        Stream<Role> gates = field.getDirectives().stream().flatMap(DirectiveOperations::roles);
        return Stream.concat(rules, gates).toList();
    }

    private static Stream<Role> roles(Directive directive) {
        return switch (directive.getName()) {
            case "aws_api_key" -> Stream.of(role(Strategy.API_KEY, AuthorizationMode.API_KEY));
            case "aws_oidc" -> Stream.of(role(Strategy.AUTHENTICATED, AuthorizationMode.OIDC));
            case "aws_lambda" -> Stream.of(role(Strategy.CUSTOM, AuthorizationMode.LAMBDA));
            case "aws_cognito_user_pools" ->
                directive.getArguments().isEmpty()
                        ? Stream.of(role(Strategy.AUTHENTICATED, AuthorizationMode.USER_POOL))
                        : Arguments.texts(directive, "cognito_groups").stream()
                                .map(group -> new Role(
                                        Strategy.STATIC_GROUP, AuthorizationMode.USER_POOL, null, null, group));
            default -> Stream.empty();
        };
    }

    private static Role role(Strategy strategy, AuthorizationMode mode) {
        return new Role(strategy, mode, null, null, null);
    }

    /** A function that is named, rather than defined, is invoked asynchronously by what the operation answers alone. */
    private static List<Handler> handlers(FieldDefinition field) {
        List<Handler> handlers = new ArrayList<>();
        for (Directive function : field.getDirectives("function")) {
            handlers.add(new Handler.Invocation(
                    Objects.requireNonNull(Arguments.text(function, "name")),
                    "Event".equals(Arguments.text(function, "invocationType"))));
        }
        if (handlers.isEmpty()) {
            return List.of(new Handler.Script("handlers/" + field.getName() + ".js", null, null));
        }
        if (Arguments.baseType(field.getType()).equals(ASYNC_ANSWER)) {
            Handler.Invocation last = (Handler.Invocation) handlers.remove(handlers.size() - 1);
            handlers.add(new Handler.Invocation(last.function(), true));
        }
        return handlers;
    }
}
