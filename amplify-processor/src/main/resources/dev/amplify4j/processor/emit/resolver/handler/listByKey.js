export function request(ctx) {
  authorize(ctx); //? open
  const owners = requiredOwners(ctx); //? restricted
  const paging = {
    filter: toFilter([ctx.args.filter]), //? open
    filter: toFilter([ctx.args.filter, ownedBy(owners)]), //? restricted
    limit: ctx.args.limit ?? 100,
    nextToken: ctx.args.nextToken,
  };
  const key = ctx.args[KEY];
  if (!isNothing(key)) {
    const forward = ctx.args.sortDirection !== 'DESC';
    return { operation: 'Query', query: equalTo(KEY, key), scanIndexForward: forward, ...paging };
  }
  if (!isNothing(ctx.args.sortDirection)) {
    const message = `When providing argument 'sortDirection' you must also provide argument '${KEY}'.`;
    util.error(message, 'InvalidArgumentsError');
  }
  return { operation: 'Scan', ...paging };
}

export function response(ctx) {
  return page(ctx, resultOf(ctx));
}
