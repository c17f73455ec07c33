export function request(ctx) {
  authorize(ctx); //? open
  requiredOwners(ctx); //? restricted
  return { operation: 'GetItem', key: keyOf(ctx.args) };
}

export function response(ctx) {
  const item = resultOf(ctx);
  if (item && !owns(requiredOwners(ctx), item)) { //? restricted
    util.unauthorized(); //? restricted
  } //? restricted
  return item; //? plain
  return shown(ctx, item); //? showing
}
