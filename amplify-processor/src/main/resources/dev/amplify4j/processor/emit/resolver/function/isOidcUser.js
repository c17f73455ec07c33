/** Whether the caller signed in to the OpenID Connect provider. */
function isOidcUser() {
  return util.authType() === 'Open ID Connect Authorization';
}
