/** A filter that asks for all of these; null when none says anything. */
function allOf(filters) {
  const saying = filters.filter((filter) => filter && Object.keys(filter).length > 0);
  return saying.length > 0 ? { and: saying } : null;
}
