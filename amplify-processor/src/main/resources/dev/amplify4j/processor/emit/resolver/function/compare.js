/** A filter that compares one field with a value. */
function compare(field, operator, value) {
  const comparison = {};
  comparison[operator] = value;
  const filter = {};
  filter[field] = comparison;
  return filter;
}
