import { util } from '@aws-appsync/utils';

export function request(ctx) {
  return {
    operation: 'UpdateItem',
    key: { id: util.dynamodb.toDynamoDB(ctx.args.id) },
    update: {
      expression: 'ADD #likes :one',
      expressionNames: { '#likes': 'likes' },
      expressionValues: { ':one': util.dynamodb.toDynamoDB(1) },
    },
  };
}

export function response(ctx) {
  return ctx.result;
}
