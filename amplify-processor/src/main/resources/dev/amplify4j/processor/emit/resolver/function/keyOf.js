/** The primary key of the item that a value identifies. */
function keyOf(value) {
  const key = {};
  key[KEY] = util.dynamodb.toDynamoDB(value);
  return key;
}
