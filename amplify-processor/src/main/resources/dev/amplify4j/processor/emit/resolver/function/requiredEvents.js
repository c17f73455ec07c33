/** A filter for the events that the caller may hear; null for callers whom a rule admits to all of them. */
function requiredEvents(ctx) {
  if (isAdmitted(ctx)) { //? admitting
    return null; //? admitting
  } //? admitting
  const args = ctx.args; //? owner-arguments
  const matches = ownMatches(ctx);
  const named = matches.filter((m) => isNothing(args[m.field]) || m.values.indexOf(args[m.field]) > -1); //? owner-arguments
  const filters = named.flatMap((match) => eventsOf(match)); //? owner-arguments
  const filters = matches.flatMap((match) => eventsOf(match)); //? no-owner-arguments
  if (filters.length === 0) {
    util.unauthorized();
  }
  if (filters.length > 10) { //? grouped
    util.error(`A subscription compares 10 groups at most; the caller has ${filters.length}.`, 'TooManyGroups'); //? grouped
  } //? grouped
  return { or: filters };
}
