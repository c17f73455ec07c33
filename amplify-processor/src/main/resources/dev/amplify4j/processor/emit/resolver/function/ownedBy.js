/** A filter for items that match; null where they need not. */
function ownedBy(matches) {
  return matches && { or: matches.map((match) => heldBy(match)) };
}
