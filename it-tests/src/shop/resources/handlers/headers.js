export function request(ctx) {
  return { payload: JSON.stringify(ctx.request.headers) };
}

export const response = (ctx) => ctx.result;
