export function request(ctx) {
  authorize(ctx); //? open
  requiredOwnerName(ctx); //? restricted
  return { payload: null };
}

export function response(ctx) {
  const filter = allOf([ctx.args.filter]); //? open
  const owner = requiredOwnerName(ctx) ?? ctx.args[OWNER_FIELD]; //? restricted
  const ownersEvents = isNothing(owner) ? null : compare(OWNER_FIELD, 'eq', owner); //? restricted
  const filter = allOf([ctx.args.filter, ownersEvents]); //? restricted
  if (filter) {
    extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter(filter));
  }
  return null;
}
