/** What a filter was transformed to, unless it could not be. */
function expressionOf(text) {
  if (isNothing(text)) {
    util.error('Unable to process the filter expression', 'Unrecognized Filter');
  }
  return used(JSON.parse(text));
}
