/** All of these conditions as a condition expression. */
function toCondition(conditions) {
  return used(JSON.parse(util.transform.toDynamoDBConditionExpression(allOf(conditions))));
}
