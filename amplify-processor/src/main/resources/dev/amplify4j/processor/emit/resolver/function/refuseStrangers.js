/** Refuses callers who must own the item and do not, whatever else failed; a missing item is nobody's. */
function refuseStrangers(ctx) {
  const owners = requiredOwners(ctx);
  const otherError = ctx.error && ctx.error.type !== 'DynamoDB:ConditionalCheckFailedException';
  if (owners && !otherError && !(ctx.result && owns(owners, ctx.result))) {
    util.unauthorized();
  }
}
