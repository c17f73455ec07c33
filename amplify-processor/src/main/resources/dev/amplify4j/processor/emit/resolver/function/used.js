/** An expression without an empty map of values, which DynamoDB refuses. */
function used(expression) {
  if (Object.keys(expression.expressionValues ?? {}).length > 0) {
    return expression;
  }
  return { expression: expression.expression, expressionNames: expression.expressionNames };
}
