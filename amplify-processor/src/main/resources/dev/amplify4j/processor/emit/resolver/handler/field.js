export function request(ctx) {
  return { payload: ctx.source[FIELD] };
}

export function response(ctx) {
  return ctx.result && ctx.result.map((owner) => ownerName(owner)); //? listed
  return ownerName(ctx.result); //? single
}
