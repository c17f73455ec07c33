/** These conditions, all of which must hold, as DynamoDB's condition expression. */
function toCondition(conditions) {
  return used(JSON.parse(util.transform.toDynamoDBConditionExpression(allOf(conditions))));
}
