/** These filters, all of which must hold, as DynamoDB's filter expression; undefined when none of them says anything. */
function toFilter(filters) {
  const filter = allOf(filters);
  return filter ? used(JSON.parse(util.transform.toDynamoDBFilterExpression(filter))) : undefined;
}
