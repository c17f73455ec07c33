/** Whether the caller signed in to the user pool. */
function isUserPoolUser() {
  return util.authType() === 'User Pool Authorization';
}
