// What AppSync adds to GraphQL, and whether graphql-js takes a schema that uses it.
import { buildSchema } from 'graphql';

const APPSYNC = `
  scalar AWSDate scalar AWSTime scalar AWSDateTime scalar AWSTimestamp scalar AWSEmail scalar AWSJSON
  scalar AWSPhone scalar AWSURL scalar AWSIPAddress
  directive @aws_api_key on OBJECT | FIELD_DEFINITION
  directive @aws_iam on OBJECT | FIELD_DEFINITION
  directive @aws_oidc on OBJECT | FIELD_DEFINITION
  directive @aws_lambda on OBJECT | FIELD_DEFINITION
  directive @aws_cognito_user_pools(cognito_groups: [String!]) on OBJECT | FIELD_DEFINITION
  directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION`;

/** The schema; throws what graphql-js has against it. */
export function schema(sdl) {
  return buildSchema(APPSYNC + '\n' + sdl);
}

/** What graphql-js has against a schema; null when it takes it. */
export function problem(sdl) {
  try {
    schema(sdl);
    return null;
  } catch (e) {
    return String(e);
  }
}
