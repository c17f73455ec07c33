/** The values of an owner field that mean the caller: all claims joined, and each alone that means nobody else. */
function joinedOwnersOf(claims, names) {
  const parts = names.map((name) => claimOf(claims, name));
  if (!parts.every((part) => isText(part))) {
    return [];
  }
  // Two callers could be joined alike if a claim that they choose went on like the next one. Nobody chooses a sub.
  const chosen = names.slice(0, -1).filter((name) => name !== 'sub');
  if (chosen.some((name) => `${claimOf(claims, name)}:`.indexOf('::') > -1)) {
    return [];
  }
  return [parts.join('::')].concat(parts.filter((part) => meansNobodyElse(part, claims.sub)));
}
