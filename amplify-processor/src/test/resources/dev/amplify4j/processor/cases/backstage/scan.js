import { util } from '@aws-appsync/utils';

/** Answers all items as they are. */
export function request() {
  return { operation: 'Scan', limit: 1000 };
}

export function response(ctx) {
  return ctx.error ? util.error(ctx.error.message, ctx.error.type) : ctx.result.items;
}
