export function request(ctx) {
  const read = ctx.prev.result; //? paged
  if (!read.more) { //? paged
    runtime.earlyReturn(read, { skipTo: 'END' }); //? paged
  } //? paged
  authorize(ctx); //? open
  const matches = requiredMatches(ctx); //? restricted
  refuseHidden(ctx, ctx.args); //? hiding
  const own = ownPartition(ctx, matches); //? partitioned
  if (own) { //? partitioned
    return readPartition(ctx, own); //? partitioned
  } //? partitioned
  return {
    operation: 'Scan',
    filter: toFilter([bounded(ctx.args.filter)]), //? open
    filter: toFilter([bounded(ctx.args.filter), matchFilter(matches)]), //? restricted
    limit: pageSize(ctx.args), //? whole
    nextToken: ctx.args.nextToken, //? whole
    limit: read.size, //? paged
    nextToken: read.nextToken, //? paged
  };
}

export function response(ctx) {
  return page(ctx, resultOf(ctx)); //? whole
  return readOn(ctx, resultOf(ctx)); //? paged unpartitioned
  return readOn(ctx, inPartitions(ctx, resultOf(ctx))); //? partitioned
}
