/** An item as clients and the resolvers of its relations see it. */
function shown(ctx, item) {
  if (!item) {
    return null;
  }
  const answer = { ...item };
  answer[OWNER_FIELD] = ownerName(item[OWNER_FIELD]); //? owned
  answer.__operation = 'Mutation'; //? marking
  answer.__operation = ctx.source.__operation; //? inheriting
  return answer;
}
