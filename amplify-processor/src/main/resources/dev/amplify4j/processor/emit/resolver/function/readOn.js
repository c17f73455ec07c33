/** What was read before and now, and how much to read next: more where little is found, less where it was too much. */
function readOn(ctx, result) {
  const read = ctx.prev.result;
  const wanted = pageSize(ctx.args) - read.items.length;
  const found = result.items.length;
  if (found > wanted) {
    return { ...read, size: wanted };
  }
  return {
    items: read.items.concat(result.items),
    nextToken: result.nextToken,
    more: !isNothing(result.nextToken) && found < wanted,
    size: found * 2 < read.size ? Math.min(read.size * 2, 1000) : wanted - found,
  };
}
