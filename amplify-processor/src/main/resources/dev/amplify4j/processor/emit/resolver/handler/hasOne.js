export function request(ctx) {
  if (isMutated(ctx.source)) { //? redacted
    runtime.earlyReturn(null); //? redacted
  } //? redacted
  refuseReaders(ctx); //? guarded
  authorize(ctx); //? open
  const matches = requiredMatches(ctx); //? restricted
  const target = referenced(ctx.source);
  if (!target) {
    runtime.earlyReturn(null);
  }
  const others = matchesBesideKey(matches, target); //? restricted keyed
  return {
    operation: 'Query',
    index: INDEX,
    query: matching(target),
    filter: toFilter([matchFilter(matches)]), //? restricted unkeyed
    filter: toFilter([matchFilter(others)]), //? restricted keyed
  };
}

export function response(ctx) {
  const item = resultOf(ctx).items[0];
  return item; //? plain
  return shown(ctx, item); //? showing
}
