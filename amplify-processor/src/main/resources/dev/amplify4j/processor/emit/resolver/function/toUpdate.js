/** An update that sets what has a value and removes what is null. */
function toUpdate(changes) {
  const names = {};
  const values = {};
  const sets = [];
  const removals = [];
  for (const field of Object.keys(changes)) {
    names[`#__${field}`] = field;
    if (changes[field] === null) {
      removals.push(`#__${field}`);
    } else {
      sets.push(`#__${field} = :__${field}`);
      values[`:__${field}`] = util.dynamodb.toDynamoDB(changes[field]);
    }
  }
  const set = sets.length > 0 ? `SET ${sets.join(', ')}` : '';
  const remove = removals.length > 0 ? ` REMOVE ${removals.join(', ')}` : '';
  return used({ expression: set + remove, expressionNames: names, expressionValues: values });
}
