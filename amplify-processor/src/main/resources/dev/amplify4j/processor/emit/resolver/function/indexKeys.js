/** The sort keys of indexes that join several fields. Of each, all fields are given or none. */
function indexKeys(values, writing) {
  const keys = {};
  for (const key of INDEX_KEYS) {
    const missing = key.fields.filter((field) => values[field] === undefined);
    if (missing.length === 0) {
      keys[key.fields.join('#')] = joined(key.fields.map((field) => values[field]));
    } else if (missing.length < key.fields.length) {
      util.error(
        `When ${writing} any part of the composite sort key for @index '${key.index}', ` +
          `you must provide all fields for the key. Missing key: '${missing[0]}'.`,
      );
    }
  }
  return keys;
}
