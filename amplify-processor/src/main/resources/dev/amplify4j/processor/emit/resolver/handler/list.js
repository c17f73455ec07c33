export function request(ctx) {
  authorize(ctx); //? open
  const owners = requiredOwners(ctx); //? restricted
  refuseHidden(ctx, ctx.args); //? hiding
  return {
    operation: 'Scan',
    filter: toFilter([bounded(ctx.args.filter)]), //? open
    filter: toFilter([bounded(ctx.args.filter), ownedBy(owners)]), //? restricted
    limit: pageSize(ctx.args),
    nextToken: ctx.args.nextToken,
  };
}

export function response(ctx) {
  return page(ctx, resultOf(ctx));
}
