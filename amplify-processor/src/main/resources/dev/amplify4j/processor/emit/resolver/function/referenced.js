/** The fields of what a source leads to, as the source's own give them; null when one of those is nothing. */
function referenced(source) {
  const fields = {};
  for (const field of Object.keys(REFERENCES)) {
    fields[field] = source[REFERENCES[field]];
  }
  return Object.values(fields).some((value) => isNothing(value)) ? null : fields;
}
