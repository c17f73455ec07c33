/** Refuses callers who must own the item and do not, whatever else failed; an item that is not there is nobody's. */
function refuseStrangers(ctx) {
  const owners = requiredOwners(ctx);
  const judged = !ctx.error || ctx.error.type === 'DynamoDB:ConditionalCheckFailedException';
  if (owners !== null && judged && !(ctx.result && owns(owners, ctx.result))) {
    util.unauthorized();
  }
}
