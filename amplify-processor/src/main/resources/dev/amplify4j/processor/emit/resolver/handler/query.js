export function request(ctx) {
  authorize(ctx); //? open
  const owners = requiredOwners(ctx); //? restricted unkeyed
  const owners = ownersBesideKey(requiredOwners(ctx), ctx.args); //? restricted keyed
  refuseHidden(ctx, ctx.args); //? hiding
  refuseHiddenKeys(ctx); //? hiding-keys
  return {
    operation: 'Query',
    index: INDEX,
    query: keyCondition(ctx.args),
    filter: toFilter([bounded(ctx.args.filter)]), //? open
    filter: toFilter([bounded(ctx.args.filter), ownedBy(owners)]), //? restricted
    scanIndexForward: ctx.args.sortDirection !== 'DESC',
    limit: pageSize(ctx.args),
    nextToken: ctx.args.nextToken,
  };
}

export function response(ctx) {
  return page(ctx, resultOf(ctx));
}
