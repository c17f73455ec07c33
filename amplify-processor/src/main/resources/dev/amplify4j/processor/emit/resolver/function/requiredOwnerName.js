/** The owner that events must show; null for callers whom another rule admits. */
function requiredOwnerName(ctx) {
  if (isAdmitted(ctx)) { //? admitting
    return null; //? admitting
  } //? admitting
  const user = caller(ctx);
  if (!user || !namesNobodyElse(user)) {
    util.unauthorized();
  }
  const owner = ctx.args[OWNER_FIELD] ?? user.owner;
  if ([user.owner, user.sub, user.username].indexOf(owner) === -1) {
    util.unauthorized();
  }
  return user.username;
}
