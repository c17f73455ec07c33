export function request(ctx) {
  authorize(ctx); //? open
  requiredMatches(ctx); //? restricted
  return { operation: 'GetItem', key: keyOf(ctx.args) };
}

export function response(ctx) {
  const item = resultOf(ctx);
  if (item && !isMatch(requiredMatches(ctx), item)) { //? restricted
    util.unauthorized(); //? restricted
  } //? restricted
  return item; //? plain
  return shown(ctx, item); //? showing
}
