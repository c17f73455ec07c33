export function request(ctx) {
  authorize(ctx);
  return invocation(ctx, { result: {} });
}

export function response(ctx) {
  return resultOf(ctx); //? synchronous
  resultOf(ctx); //? asynchronous
  return { success: true }; //? asynchronous
}
