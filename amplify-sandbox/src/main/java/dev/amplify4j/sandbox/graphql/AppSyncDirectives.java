package dev.amplify4j.sandbox.graphql;

import graphql.language.SDLDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/** Scalars and directives that every AppSync schema has without declaring them. */
final class AppSyncDirectives {
    private static final String SDL = """
            scalar AWSDate
            scalar AWSTime
            scalar AWSDateTime
            scalar AWSTimestamp
            scalar AWSEmail
            scalar AWSJSON
            scalar AWSURL
            scalar AWSPhone
            scalar AWSIPAddress
            directive @aws_api_key on OBJECT | FIELD_DEFINITION
            directive @aws_iam on OBJECT | FIELD_DEFINITION
            directive @aws_oidc on OBJECT | FIELD_DEFINITION
            directive @aws_lambda on OBJECT | FIELD_DEFINITION
            directive @aws_cognito_user_pools(cognito_groups: [String]) on OBJECT | FIELD_DEFINITION
            directive @aws_auth(cognito_groups: [String]) on FIELD_DEFINITION
            directive @aws_subscribe(mutations: [String]) on FIELD_DEFINITION
            directive @aws_publish(subscriptions: [String]) on FIELD_DEFINITION
            """;

    private AppSyncDirectives() {}

    /** Adds what the schema does not declare itself. */
    static void addTo(TypeDefinitionRegistry registry) {
        TypeDefinitionRegistry builtIn = new SchemaParser().parse(SDL);
        for (SDLDefinition<?> scalar : builtIn.scalars().values()) {
            if (registry.getTypeOrNull(((graphql.language.ScalarTypeDefinition) scalar).getName()) == null) {
                registry.add(scalar);
            }
        }
        builtIn.getDirectiveDefinitions().forEach((name, definition) -> {
            if (registry.getDirectiveDefinition(name).isEmpty()) {
                registry.add(definition);
            }
        });
    }
}
