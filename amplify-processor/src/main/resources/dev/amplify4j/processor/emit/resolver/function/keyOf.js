/** The key of the item with these fields. */
function keyOf(fields) {
  return {
    [KEY]: util.dynamodb.toDynamoDB(fields[KEY]),
    [SORT_KEY]: util.dynamodb.toDynamoDB(fields[SORT_KEY]), //? one-sort-field
    [SORT_KEY]: util.dynamodb.toDynamoDB(joinedKey(fields)), //? joined
  };
}
