/** What a filter was transformed to, unless it could not be. */
function expressionOf(text) {
  if (isNothing(text)) {
    util.error('Unable to process the filter expression', 'Unrecognized Filter');
  }
  const transformed = JSON.parse(text);
  const expression = transformed.expression.length > 4096 ? shortened(transformed) : transformed;
  if (expression.expression.length > 4096) {
    invalidArgument('The filter is too long for DynamoDB, together with the rules that name the caller.');
  }
  return used(expression);
}
