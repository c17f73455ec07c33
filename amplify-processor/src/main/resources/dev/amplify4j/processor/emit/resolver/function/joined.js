/** Several values as one sort key; null when one of them is nothing. */
function joined(values) {
  return values.some((value) => isNothing(value)) ? null : values.join('#');
}
