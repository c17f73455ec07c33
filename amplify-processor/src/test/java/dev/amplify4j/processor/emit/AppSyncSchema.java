package dev.amplify4j.processor.emit;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** Emitted SDL as graphql-java validates it, beside the scalars and directives that AppSync brings. */
public final class AppSyncSchema {
    private static final String APPSYNC = """
            scalar AWSDate scalar AWSTime scalar AWSDateTime scalar AWSTimestamp scalar AWSEmail scalar AWSJSON
            scalar AWSPhone scalar AWSURL scalar AWSIPAddress
            directive @aws_api_key on OBJECT | FIELD_DEFINITION
            directive @aws_iam on OBJECT | FIELD_DEFINITION
            directive @aws_oidc on OBJECT | FIELD_DEFINITION
            directive @aws_lambda on OBJECT | FIELD_DEFINITION
            directive @aws_cognito_user_pools(cognito_groups: [String!]) on OBJECT | FIELD_DEFINITION
            directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
            """;

    private AppSyncSchema() {}

    /** The schema; an exception says what is wrong with it. */
    public static GraphQLSchema read(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(APPSYNC + sdl));
    }
}
