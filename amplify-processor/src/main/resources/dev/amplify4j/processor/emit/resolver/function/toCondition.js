/** All of these conditions as a condition expression. */
function toCondition(conditions) {
  return expressionOf(util.transform.toDynamoDBConditionExpression(allOf(conditions)));
}
