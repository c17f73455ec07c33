/** The values of an owner field that mean the caller: all claims joined, and each alone that means nobody else. */
function joinedOwnersOf(claims, names) {
  const parts = names.map((name) => claimOf(claims, name));
  if (!parts.every((part) => isText(part))) {
    return [];
  }
  return [parts.join('::')].concat(parts.filter((part) => meansNobodyElse(part, claims.sub)));
}
