export function request(ctx) {
  if (isMutated(ctx.source)) { //? redacted
    runtime.earlyReturn(null); //? redacted
  } //? redacted
  refuseReaders(ctx); //? guarded
  return { payload: ctx.source[FIELD] };
}

export function response(ctx) {
  return ctx.result; //? stored
  return ownerName(ctx.result); //? one-owner
  return ctx.result && ctx.result.map((owner) => ownerName(owner)); //? owners
}
