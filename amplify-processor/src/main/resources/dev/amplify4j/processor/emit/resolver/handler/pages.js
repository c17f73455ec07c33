export function request(ctx) {
  return { items: [], nextToken: ctx.args.nextToken, more: true, size: pageSize(ctx.args) };
}

export function response(ctx) {
  return page(ctx, ctx.prev.result);
}
