/** What items must match, one of it; null for callers whom a rule admits whatever the item. */
function requiredMatches(ctx) {
  if (isAdmitted(ctx)) { //? admitting
    return null; //? admitting
  } //? admitting
  const matches = ownMatches(ctx).filter((match) => match.values.length > 0);
  if (matches.length === 0) {
    util.unauthorized();
  }
  return matches;
}
