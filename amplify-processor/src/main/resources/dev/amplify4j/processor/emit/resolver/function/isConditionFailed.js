/** Whether the item was not as the condition asks. */
function isConditionFailed(ctx) {
  return ctx.error ? ctx.error.type === 'DynamoDB:ConditionalCheckFailedException' : !ctx.result;
}
