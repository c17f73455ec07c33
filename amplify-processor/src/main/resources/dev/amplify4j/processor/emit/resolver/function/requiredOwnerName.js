/** The user name that an event's owner must have; null for callers whom another rule admits. Refuses everybody else. */
function requiredOwnerName(ctx) {
  if (isAdmitted(ctx)) { //? admitting
    return null; //? admitting
  } //? admitting
  const user = caller(ctx);
  const owner = ctx.args[OWNER_FIELD] ?? null;
  if (!user || !namesNobodyElse(user) || (owner !== null && ownerForms(ctx).indexOf(owner) === -1)) {
    util.unauthorized();
  }
  return user.username;
}
