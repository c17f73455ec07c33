import { util } from '@aws-appsync/utils';

export function request(ctx) {
  const id = ctx.args.input.id ?? util.autoId();
  const owner = ctx.identity ? ctx.identity.username : null;
  return {
    operation: 'PutItem',
    key: util.dynamodb.toMapValues({ id }),
    attributeValues: util.dynamodb.toMapValues({ ...ctx.args.input, owner }),
    condition: { expression: 'attribute_not_exists(#id)', expressionNames: { '#id': 'id' } },
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}
