/** Whether the caller is a Lambda function with one of these roles. */
function isFunction(ctx, roles) {
  const arn = util.authType() === 'IAM Authorization' ? ctx.identity.userArn : null;
  return isText(arn) && roles.some((role) => isText(ctx.env[role]) && arn.startsWith(ctx.env[role]));
}
