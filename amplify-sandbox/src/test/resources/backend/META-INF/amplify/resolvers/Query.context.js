export function request(ctx) {
  return {
    payload: {
      identity: ctx.identity,
      headers: ctx.request.headers,
      variables: ctx.info.variables,
      parentTypeName: ctx.info.parentTypeName,
    },
  };
}

export function response(ctx) {
  return ctx.result;
}
