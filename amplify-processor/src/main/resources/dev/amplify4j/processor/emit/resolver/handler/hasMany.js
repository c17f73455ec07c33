export function request(ctx) {
  if (isMutated(ctx.source)) { //? redacted
    runtime.earlyReturn({ items: [] }); //? redacted
  } //? redacted
  refuseReaders(ctx); //? guarded
  authorize(ctx); //? open
  refuseHidden(ctx, ctx.args); //? hiding
  requiredOwners(ctx); //? restricted
  const target = referenced(ctx.source);
  if (!target) {
    runtime.earlyReturn({ items: [] });
  }
  const owners = requiredOwners(ctx); //? restricted unkeyed
  const owners = ownersBesideKey(requiredOwners(ctx), target); //? restricted keyed
  return {
    operation: 'Query',
    index: INDEX,
    query: matching(target),
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
