/** A filter for items that match; null where they need not. */
function matchFilter(matches) {
  return matches && { or: matches.map((match) => heldBy(match)) };
}
