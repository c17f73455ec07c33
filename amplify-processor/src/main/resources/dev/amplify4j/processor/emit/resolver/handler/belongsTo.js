export function request(ctx) {
  if (isMutated(ctx.source)) { //? redacted
    runtime.earlyReturn(null); //? redacted
  } //? redacted
  refuseReaders(ctx); //? guarded
  authorize(ctx); //? open
  requiredMatches(ctx); //? restricted
  const target = referenced(ctx.source);
  if (!target) {
    runtime.earlyReturn(null);
  }
  return { operation: 'GetItem', key: keyOf(target) };
}

export function response(ctx) {
  const item = resultOf(ctx);
  if (item && !isMatch(requiredMatches(ctx), item)) { //? restricted
    util.unauthorized(); //? restricted
  } //? restricted
  return item; //? plain
  return shown(ctx, item); //? showing
}
