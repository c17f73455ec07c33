/** What items must match besides their key, which no filter may speak of; null when the key means the caller. */
function matchesBesideKey(matches, args) {
  if (matches === null || isNothing(args[KEY])) {
    return matches;
  }
  const given = {
    [KEY]: args[KEY],
    [SORT_KEY]: (args[SORT_KEY] ?? {}).eq, //? one-sort-field
  };
  if (matches.some((match) => match.values.indexOf(given[match.field]) > -1)) {
    return null;
  }
  const others = matches.filter((match) => Object.keys(given).indexOf(match.field) === -1);
  if (others.length === 0) {
    util.unauthorized();
  }
  return others;
}
