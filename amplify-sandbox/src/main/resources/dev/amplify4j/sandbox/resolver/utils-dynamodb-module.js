// What resolvers import as @aws-appsync/utils/dynamodb.
export * from '../../dynamodb-module.js';
