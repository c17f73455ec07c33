export function request(ctx) {
  authorize(ctx); //? open
  const matches = requiredMatches(ctx); //? restricted
  refuseHidden(ctx, ctx.args.condition); //? hiding
  return {
    operation: 'DeleteItem',
    key: keyOf(ctx.args.input),
    condition: toCondition([{ [KEY]: { attributeExists: true } }, bounded(ctx.args.condition)]), //? open
    condition: toCondition([{ [KEY]: { attributeExists: true } }, matchFilter(matches), bounded(ctx.args.condition)]), //? restricted
  };
}

export function response(ctx) {
  refuseStrangers(ctx); //? restricted
  return resultOf(ctx); //? plain
  return shown(ctx, resultOf(ctx)); //? showing
}
