/** Whether the Lambda authorizer let the caller in. */
function isAdmittedByLambda() {
  return util.authType() === 'Lambda Authorization';
}
