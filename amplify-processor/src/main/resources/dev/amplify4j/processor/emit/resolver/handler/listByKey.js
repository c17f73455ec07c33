export function request(ctx) {
  const read = ctx.prev.result; //? paged
  if (!read.more) { //? paged
    runtime.earlyReturn(read, { skipTo: 'END' }); //? paged
  } //? paged
  authorize(ctx); //? open
  const matches = requiredMatches(ctx); //? restricted unkeyed
  const matches = matchesBesideKey(requiredMatches(ctx), ctx.args); //? restricted keyed
  refuseHidden(ctx, ctx.args); //? hiding
  const paging = {
    filter: toFilter([bounded(ctx.args.filter)]), //? open
    filter: toFilter([bounded(ctx.args.filter), matchFilter(matches)]), //? restricted
    limit: pageSize(ctx.args), //? whole
    nextToken: ctx.args.nextToken, //? whole
    limit: read.size, //? paged
    nextToken: read.nextToken, //? paged
  };
  if (isNothing(ctx.args[KEY])) {
    requireKeyBeside(ctx.args); //? sorted
    const own = ownPartition(ctx, matches); //? partitioned
    if (own) { //? partitioned
      return readPartition(ctx, own); //? partitioned
    } //? partitioned
    return { operation: 'Scan', ...paging };
  }
  refuseHiddenKeys(ctx); //? hiding-keys
  const forward = ctx.args.sortDirection !== 'DESC';
  return { operation: 'Query', query: keyCondition(ctx.args), scanIndexForward: forward, ...paging };
}

export function response(ctx) {
  return page(ctx, resultOf(ctx)); //? whole
  return readOn(ctx, resultOf(ctx)); //? paged unpartitioned
  const result = resultOf(ctx); //? partitioned
  return readOn(ctx, isNothing(ctx.args[KEY]) ? inPartitions(ctx, result) : result); //? partitioned
}
