/** A claim of a token; the user name by either of its names, which depends on the kind of token. */
function claimOf(claims, name) {
  const ofUser = name === 'username' || name === 'cognito:username';
  return ofUser ? (claims.username ?? claims['cognito:username']) : claims[name];
}
