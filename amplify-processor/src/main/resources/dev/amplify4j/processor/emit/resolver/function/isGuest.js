/** Whether the caller is a guest of the identity pool; no other IAM principal is. */
function isGuest(ctx) {
  const guestArn = ctx.env.UNAUTHENTICATED_ROLE_ARN;
  return util.authType() === 'IAM Authorization' && isText(guestArn) && ctx.identity.userArn === guestArn;
}
