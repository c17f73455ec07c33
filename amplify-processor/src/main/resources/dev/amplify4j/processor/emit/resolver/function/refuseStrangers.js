/** Refuses callers whom the item must name and does not, whatever else failed; a missing item names nobody. */
function refuseStrangers(ctx) {
  const matches = requiredMatches(ctx);
  if (matches && isConditionFailed(ctx) && !(ctx.result && isMatch(matches, ctx.result))) {
    util.unauthorized();
  }
}
