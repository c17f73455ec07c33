import { util } from '@aws-appsync/utils';

/** Stores an item as it is. */
export function request(ctx) {
  return {
    operation: 'PutItem',
    key: util.dynamodb.toMapValues(ctx.args.key),
    attributeValues: util.dynamodb.toMapValues(ctx.args.item),
  };
}

export function response(ctx) {
  return ctx.error ? util.error(ctx.error.message, ctx.error.type) : true;
}
