export function request(ctx) {
  return invocation(ctx, ctx.prev);
}

export function response(ctx) {
  return resultOf(ctx); //? synchronous
  resultOf(ctx); //? asynchronous
  return { success: true }; //? asynchronous
}
