/** The claims of a user of the OpenID Connect provider; none of other callers. */
function oidcClaims(ctx) {
  return util.authType() === 'Open ID Connect Authorization' ? (ctx.identity.claims ?? {}) : {};
}
