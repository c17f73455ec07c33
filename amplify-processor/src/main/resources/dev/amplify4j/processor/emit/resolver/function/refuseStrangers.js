/** Refuses callers whom the item must name and does not, whatever else failed; a missing item names nobody. */
function refuseStrangers(ctx) {
  const matches = requiredOwners(ctx);
  if (matches && isConditionFailed(ctx) && !(ctx.result && owns(matches, ctx.result))) {
    util.unauthorized();
  }
}
