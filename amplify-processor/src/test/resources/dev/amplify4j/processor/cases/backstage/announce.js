/** Answers the item that it is given. */
export function request(ctx) {
  return { payload: ctx.args.item };
}

export function response(ctx) {
  return ctx.result;
}
