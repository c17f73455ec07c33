/** A page of one partition, with a token that goes on in the next of the caller's. */
function inPartitions(ctx, result) {
  const own = ownPartition(ctx, requiredMatches(ctx));
  if (own === null) {
    return result;
  }
  return { items: result.items, nextToken: isNothing(result.nextToken) ? own.next : own.place + result.nextToken };
}
