/** The values of an owner field that mean the caller; null for callers whom another rule admits. */
function requiredOwners(ctx) {
  if (isAdmitted(ctx)) { //? admitting
    return null; //? admitting
  } //? admitting
  const user = caller(ctx);
  if (!user) {
    util.unauthorized();
  }
  return namesNobodyElse(user) ? [user.owner, user.sub, user.username] : [user.owner, user.sub];
}
