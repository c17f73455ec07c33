/** What a key condition asks of the sort key, as {operator: operand}; empty when it asks nothing. */
function sortCondition(condition) {
  const given = condition ?? {};
  const operators = Object.keys(given).filter((operator) => !isNothing(given[operator]));
  if (operators.length === 0) {
    return {};
  }
  const operator = operators[0];
  if (operators.length > 1) {
    invalidArgument(`Argument ${SORT_ARGUMENT} must specify at most one key condition operation.`);
  }
  if (operator === 'between' && given.between.length !== 2) {
    invalidArgument(`Argument '${SORT_ARGUMENT}.between' expects exactly two elements.`);
  }
  return { [operator]: given[operator] }; //? one-sort-field
  return { [operator]: joinedOperand(operator, given[operator]) }; //? joined
}
