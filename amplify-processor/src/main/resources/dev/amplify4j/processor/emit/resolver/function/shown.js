/** An item as clients and the resolvers of its relations see it. */
function shown(ctx, item) {
  if (!item) {
    return null;
  }
  return {
    ...item,
    [OWNER_FIELD]: ownerName(item[OWNER_FIELD]), //? owned
    __operation: 'Mutation', //? marking
    __operation: ctx.source.__operation, //? inheriting
  };
}
