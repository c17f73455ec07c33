export function request(ctx) {
  authorize(ctx);
  return invocation(ctx, { result: {} });
}

export function response(ctx) {
  return resultOf(ctx); //? synchronous plain
  return shownAnswer(ctx, resultOf(ctx)); //? synchronous showing
  resultOf(ctx); //? asynchronous
  return { success: true }; //? asynchronous
}
