export function request(ctx) {
  if (isMutated(ctx.source)) { //? redacted
    runtime.earlyReturn(null); //? redacted
  } //? redacted
  authorize(ctx); //? open
  const owners = requiredOwners(ctx); //? restricted
  const key = ctx.source[SOURCE_KEY];
  if (isNothing(key)) {
    runtime.earlyReturn(null);
  }
  return {
    operation: 'Query',
    index: INDEX,
    query: equalTo(INDEX_KEY, key),
    filter: toFilter([ownedBy(owners)]), //? restricted
  };
}

export function response(ctx) {
  const result = resultOf(ctx);
  const item = result && result.items.length > 0 ? result.items[0] : null;
  return item; //? plain
  return shown(ctx, item); //? showing
}
