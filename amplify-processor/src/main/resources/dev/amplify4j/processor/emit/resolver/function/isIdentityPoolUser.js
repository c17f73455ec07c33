/** Whether the caller signed in through the identity pool; guests and other IAM principals did not. */
function isIdentityPoolUser(ctx) {
  if (util.authType() !== 'IAM Authorization') {
    return false;
  }
  const identity = ctx.identity;
  const userArn = ctx.env.AUTHENTICATED_ROLE_ARN;
  const pool = ctx.env.IDENTITY_POOL_ID;
  const inPool = isText(pool) && identity.cognitoIdentityPoolId === pool;
  return (
    (isText(userArn) && identity.userArn === userArn) ||
    (inPool && identity.cognitoIdentityAuthType === 'authenticated')
  );
}
