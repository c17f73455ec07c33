export function request(ctx) {
  const read = ctx.prev.result; //? paged
  if (!read.more) { //? paged
    runtime.earlyReturn(read, { skipTo: 'END' }); //? paged
  } //? paged
  authorize(ctx); //? open
  const matches = requiredMatches(ctx); //? restricted unkeyed
  const matches = matchesBesideKey(requiredMatches(ctx), ctx.args); //? restricted keyed
  refuseHidden(ctx, ctx.args); //? hiding
  refuseHiddenKeys(ctx); //? hiding-keys
  return {
    operation: 'Query',
    index: INDEX,
    query: keyCondition(ctx.args),
    filter: toFilter([bounded(ctx.args.filter)]), //? open
    filter: toFilter([bounded(ctx.args.filter), matchFilter(matches)]), //? restricted
    scanIndexForward: ctx.args.sortDirection !== 'DESC',
    limit: pageSize(ctx.args), //? whole
    nextToken: ctx.args.nextToken, //? whole
    limit: read.size, //? paged
    nextToken: read.nextToken, //? paged
  };
}

export function response(ctx) {
  return page(ctx, resultOf(ctx)); //? whole
  return readOn(ctx, resultOf(ctx)); //? paged
}
