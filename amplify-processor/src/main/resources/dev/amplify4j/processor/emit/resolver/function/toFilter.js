/** All of these filters as a filter expression; undefined when none says anything. */
function toFilter(filters) {
  const filter = allOf(filters);
  return filter ? expressionOf(util.transform.toDynamoDBFilterExpression(filter)) : undefined;
}
