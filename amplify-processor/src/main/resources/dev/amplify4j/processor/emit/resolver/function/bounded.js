/** A client's filter in AppSync's words, if it is small enough to be evaluated for every item. */
function bounded(filter) {
  if (isNothing(filter)) {
    return null;
  }
  let conditions = 0;
  let level = [filter];
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].forEach(() => {
    const below = [];
    for (const part of level) {
      for (const name of Object.keys(part ?? {})) {
        if (name === 'and' || name === 'or' || name === 'not') {
          below.push(part[name]);
        } else {
          conditions += Object.keys(part[name] ?? {}).length;
        }
      }
    }
    level = below.flat();
  });
  const text = JSON.stringify(filter);
  if (level.length > 0 || conditions > 100 || text.length > 4096) {
    invalidArgument('A filter or condition has at most 10 levels, 100 conditions and 4096 characters.');
  }
  return JSON.parse(text.split('"attributeType":"bool"').join('"attributeType":"boolean"'));
}
