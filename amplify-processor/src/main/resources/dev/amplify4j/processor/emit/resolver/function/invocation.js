/** The call as the function gets it. */
function invocation(ctx, prev) {
  return {
    operation: 'Invoke',
    invocationType: 'Event', //? asynchronous
    payload: {
      typeName: ctx.info.parentTypeName,
      fieldName: ctx.info.fieldName,
      arguments: ctx.args,
      identity: ctx.identity,
      source: ctx.source,
      request: ctx.request,
      prev,
    },
  };
}
