/** Whether the source is a mutation's result, which subscribers hear. */
function isMutated(source) {
  return source.__operation === 'Mutation';
}
