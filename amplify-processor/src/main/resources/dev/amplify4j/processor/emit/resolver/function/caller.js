/** The caller's sub and user name; null for callers whose token lacks one of them. */
function caller(ctx) {
  if (util.authType() !== 'User Pool Authorization') {
    return null;
  }
  const claims = ctx.identity.claims ?? {};
  const sub = claims.sub;
  const username = claims.username ?? claims['cognito:username'];
  return isText(sub) && isText(username) ? { sub: sub, username: username } : null;
}
