/** The claims of a user of the pool; none of other callers. */
function userPoolClaims(ctx) {
  return util.authType() === 'User Pool Authorization' ? (ctx.identity.claims ?? {}) : {};
}
