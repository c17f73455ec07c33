export function request(ctx) {
  const read = ctx.prev.result; //? paged
  if (!read.more) { //? paged
    runtime.earlyReturn(read, { skipTo: 'END' }); //? paged
  } //? paged
  if (isMutated(ctx.source)) { //? redacted
    runtime.earlyReturn({ items: [] }); //? redacted
  } //? redacted
  refuseReaders(ctx); //? guarded
  authorize(ctx); //? open
  refuseHidden(ctx, ctx.args); //? hiding
  const matches = requiredMatches(ctx); //? restricted
  const target = referenced(ctx.source);
  if (!target) {
    runtime.earlyReturn({ items: [] });
  }
  const others = matchesBesideKey(matches, target); //? restricted keyed
  return {
    operation: 'Query',
    index: INDEX,
    query: matching(target),
    filter: toFilter([bounded(ctx.args.filter)]), //? open
    filter: toFilter([bounded(ctx.args.filter), matchFilter(matches)]), //? restricted unkeyed
    filter: toFilter([bounded(ctx.args.filter), matchFilter(others)]), //? restricted keyed
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
