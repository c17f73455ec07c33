/** A page of items. */
function page(ctx, result) {
  return {
    items: result.items, //? plain
    items: result.items.map((item) => shown(ctx, item)), //? showing
    nextToken: result.nextToken,
  };
}
