/** The caller as a user of the pool; null for others, and for users whose token lacks sub or name. */
function caller(ctx) {
  if (util.authType() !== 'User Pool Authorization') {
    return null;
  }
  const claims = ctx.identity.claims ?? {};
  const sub = claims.sub;
  const username = claims.username ?? claims['cognito:username'];
  return isText(sub) && isText(username) ? { sub, username, owner: `${sub}::${username}` } : null;
}
