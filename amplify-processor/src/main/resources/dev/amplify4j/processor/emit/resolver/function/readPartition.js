/** The request for the caller's own items in one partition, which no filter needs to restrict any more. */
function readPartition(ctx, own) {
  return {
    operation: 'Query',
    index: OWN_INDEX, //? own-index
    query: equalTo(OWN_KEY[0], own.key),
    filter: toFilter([bounded(ctx.args.filter)]),
    limit: ctx.prev.result.size,
    nextToken: own.nextToken,
  };
}
