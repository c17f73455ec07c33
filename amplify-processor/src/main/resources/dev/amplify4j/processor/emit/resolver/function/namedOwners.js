/** A filter for events of the owners that the arguments name; null when they name none. */
function namedOwners(ctx) {
  const args = ctx.args;
  const fields = OWNER_ARGUMENTS.filter((field) => !isNothing(args[field]));
  const filters = fields.map((field) => ({ [field]: { eq: args[field] } }));
  return filters.length > 0 ? { and: filters } : null;
}
