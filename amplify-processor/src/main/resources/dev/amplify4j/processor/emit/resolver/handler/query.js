export function request(ctx) {
  authorize(ctx); //? open
  const owners = requiredOwners(ctx); //? restricted
  return {
    operation: 'Query',
    index: INDEX,
    query: equalTo(INDEX_KEY, ctx.args[INDEX_KEY]),
    filter: toFilter([ctx.args.filter]), //? open
    filter: toFilter([ctx.args.filter, ownedBy(owners)]), //? restricted
    scanIndexForward: ctx.args.sortDirection !== 'DESC',
    limit: ctx.args.limit ?? 100,
    nextToken: ctx.args.nextToken,
  };
}

export function response(ctx) {
  return page(ctx, resultOf(ctx));
}
