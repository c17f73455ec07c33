export function request(ctx) {
  authorize(ctx);
  ctx.stash.awsAppsyncApiId = '<awsAppsyncApiId>'; //? scripted
  ctx.stash.amplifyApiEnvironmentName = 'NONE'; //? scripted
  return {};
}

export function response(ctx) {
  return ctx.prev.result; //? plain
  return shownAnswer(ctx, ctx.prev.result); //? showing
}
