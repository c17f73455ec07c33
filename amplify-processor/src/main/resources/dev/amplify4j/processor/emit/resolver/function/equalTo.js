/** A key condition: an attribute has a value. */
function equalTo(attribute, value) {
  return {
    expression: '#__key = :__key',
    expressionNames: { '#__key': attribute },
    expressionValues: { ':__key': util.dynamodb.toDynamoDB(value) },
  };
}
