// For every line of a file, {"sdl", "default"} and perhaps "ours": what the reference makes of the directive SDL, and whether graphql-js takes ours.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { emit } from './emit.mjs';
import { introspect } from './introspect.mjs';

const APPSYNC = `
  scalar AWSDate scalar AWSTime scalar AWSDateTime scalar AWSTimestamp scalar AWSEmail scalar AWSJSON
  scalar AWSPhone scalar AWSURL scalar AWSIPAddress
  directive @aws_api_key on OBJECT | FIELD_DEFINITION
  directive @aws_iam on OBJECT | FIELD_DEFINITION
  directive @aws_oidc on OBJECT | FIELD_DEFINITION
  directive @aws_lambda on OBJECT | FIELD_DEFINITION
  directive @aws_cognito_user_pools(cognito_groups: [String!]) on OBJECT | FIELD_DEFINITION
  directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION`;

function problem(sdl) {
  try {
    buildSchema(APPSYNC + "\n" + sdl);
    return null;
  } catch (e) {
    return String(e);
  }
}

const [questions, answers] = process.argv.slice(2);
const lines = readFileSync(questions, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
writeFileSync(
  answers,
  lines
    .map((line) => JSON.stringify({ sdl: emit(line.sdl, { default: line.default }), introspection: introspect(line.sdl), problem: problem(line.ours) }))
    .join('\n') + '\n',
);
