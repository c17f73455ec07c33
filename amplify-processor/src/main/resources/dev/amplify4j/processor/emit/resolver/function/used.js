/** An expression without an empty map of values, which DynamoDB refuses. */
function used(expression) {
  const { expressionValues, ...rest } = expression;
  return Object.keys(expressionValues ?? {}).length > 0 ? expression : rest;
}
