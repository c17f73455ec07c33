/** The values of an owner field that mean the caller: all claims joined, and each alone that means nobody else. */
function joinedOwnersOf(claims, names) {
  const parts = names.map((name) => claimOf(claims, name));
  // Otherwise two callers could be joined alike.
  if (!parts.every((part) => isText(part)) || parts.slice(0, -1).join(' ').indexOf('::') > -1) {
    return [];
  }
  return [parts.join('::')].concat(parts.filter((part) => meansNobodyElse(part, claims.sub)));
}
