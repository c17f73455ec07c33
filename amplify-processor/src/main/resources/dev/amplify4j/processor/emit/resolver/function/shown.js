/** An item as the resolvers of its fields need it: they must know what a mutation answers. */
function shown(ctx, item) {
  if (!item) {
    return null;
  }
  return {
    ...item,
    __operation: 'Mutation', //? marking
    __operation: ctx.source.__operation, //? inheriting
  };
}
