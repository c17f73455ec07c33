/** The operand of a key condition on several fields: a start of the sort key, or two for a range. */
function joinedOperand(operator, operand) {
  if (operator === 'between') {
    return operand.map((end, i) => joinedStart(`${SORT_ARGUMENT}.between[${i}]`, end));
  }
  return joinedStart(`${SORT_ARGUMENT}.${operator}`, operand);
}
