/** An update that sets what has a value and removes what is null. */
function toUpdate(changes) {
  const names = {};
  const values = {};
  const sets = [];
  const removals = [];
  Object.keys(changes).forEach((attribute, i) => {
    names[`#__${i}`] = attribute;
    if (changes[attribute] === null) {
      removals.push(`#__${i}`);
    } else {
      sets.push(`#__${i} = :__${i}`);
      values[`:__${i}`] = util.dynamodb.toDynamoDB(changes[attribute]);
    }
  });
  const set = sets.length > 0 ? `SET ${sets.join(', ')}` : '';
  const remove = removals.length > 0 ? ` REMOVE ${removals.join(', ')}` : '';
  return used({ expression: set + remove, expressionNames: names, expressionValues: values });
}
