export function request(ctx) {
  return { payload: [{ id: 'c-' + ctx.source.id, content: 'on ' + ctx.source.title }] };
}

export function response(ctx) {
  return ctx.result;
}
