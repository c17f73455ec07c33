export function request(ctx) {
  authorize(ctx);
  return { payload: null };
}

export function response() {
  return null;
}
