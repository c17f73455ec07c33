/** Refuses callers whom the item must name and does not, whatever else failed; a missing item names nobody. */
function refuseStrangers(ctx) {
  const matches = requiredOwners(ctx);
  const otherError = ctx.error && ctx.error.type !== 'DynamoDB:ConditionalCheckFailedException';
  if (matches && !otherError && !(ctx.result && owns(matches, ctx.result))) {
    util.unauthorized();
  }
}
