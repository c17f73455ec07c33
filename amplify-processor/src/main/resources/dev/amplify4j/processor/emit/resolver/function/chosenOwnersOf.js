/** The same where callers may choose a claim that others follow: two of them must not be joined alike. */
function chosenOwnersOf(claims, names) {
  const unclear = names.slice(0, -1).some((name) => `${claimOf(claims, name)}:`.indexOf('::') > -1);
  return unclear ? [] : joinedOwnersOf(claims, names);
}
