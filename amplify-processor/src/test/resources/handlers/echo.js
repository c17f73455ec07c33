export function request(ctx) {
  return { payload: ctx.args.content };
}

export function response(ctx) {
  return ctx.result;
}
