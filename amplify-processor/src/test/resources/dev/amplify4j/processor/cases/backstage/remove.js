import { util } from '@aws-appsync/utils';

/** Removes an item. */
export function request(ctx) {
  return { operation: 'DeleteItem', key: util.dynamodb.toMapValues(ctx.args.key) };
}

export function response(ctx) {
  return ctx.error ? util.error(ctx.error.message, ctx.error.type) : true;
}
