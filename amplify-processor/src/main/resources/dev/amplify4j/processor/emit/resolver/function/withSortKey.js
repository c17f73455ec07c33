/** A key condition that also asks something of the sort key. */
function withSortKey(query, condition) {
  const operators = Object.keys(condition);
  if (operators.length === 0) {
    return query;
  }
  const comparisons = {
    eq: '#__sort = :__sort',
    lt: '#__sort < :__sort',
    le: '#__sort <= :__sort',
    gt: '#__sort > :__sort',
    ge: '#__sort >= :__sort',
    between: '#__sort BETWEEN :__sort AND :__end',
    beginsWith: 'begins_with(#__sort, :__sort)',
  };
  const operand = condition[operators[0]];
  const values = operators[0] === 'between' ? { ':__sort': operand[0], ':__end': operand[1] } : { ':__sort': operand };
  return {
    expression: `${query.expression} AND ${comparisons[operators[0]]}`,
    expressionNames: { ...query.expressionNames, '#__sort': SORT_KEY },
    expressionValues: { ...query.expressionValues, ...util.dynamodb.toMapValues(values) },
  };
}
