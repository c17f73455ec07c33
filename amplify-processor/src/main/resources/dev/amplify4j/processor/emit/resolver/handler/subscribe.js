export function request(ctx) {
  authorize(ctx); //? open
  requiredOwnerName(ctx); //? restricted
  return { payload: null };
}

export function response(ctx) {
  const owner = ctx.args[OWNER_FIELD]; //? owner-argument open
  const owner = requiredOwnerName(ctx) ?? ctx.args[OWNER_FIELD]; //? restricted
  const ofOwner = isNothing(owner) ? null : { [OWNER_FIELD]: { eq: owner } }; //? owner-argument
  const filter = allOf([ctx.args.filter, ofOwner]); //? owner-argument
  const filter = allOf([ctx.args.filter]); //? no-owner-argument
  if (filter) {
    extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter(filter));
  }
  return null;
}
