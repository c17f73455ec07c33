export function request(ctx) {
  if (isMutated(ctx.source)) { //? redacted
    runtime.earlyReturn({ items: [] }); //? redacted
  } //? redacted
  authorize(ctx); //? open
  const owners = requiredOwners(ctx); //? restricted
  const key = ctx.source[SOURCE_KEY];
  if (isNothing(key)) {
    runtime.earlyReturn({ items: [] });
  }
  return {
    operation: 'Query',
    index: INDEX,
    query: equalTo(INDEX_KEY, key),
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
