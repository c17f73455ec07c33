/** As joinedOwnersOf does, where callers may choose a claim before the last: two callers must not be joined alike. */
function chosenOwnersOf(claims, names) {
  const unclear = names.slice(0, -1).some((name) => `${claimOf(claims, name)}:`.indexOf('::') > -1);
  return unclear ? [] : joinedOwnersOf(claims, names);
}
