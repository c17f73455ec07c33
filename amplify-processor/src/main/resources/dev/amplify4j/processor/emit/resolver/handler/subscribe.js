export function request(ctx) {
  authorize(ctx); //? open
  refuseHidden(ctx, ctx.args); //? hiding
  return { payload: null };
}

export function response(ctx) {
  const filter = allOf([
    ctx.args.filter,
    namedOwners(ctx), //? owner-arguments
    requiredEvents(ctx), //? restricted
  ]);
  if (filter) {
    extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter(filter));
  }
  return null;
}
