/** An owner as a field shows it. */
function shownAs(field, owner) {
  return NAMED_OWNERS.indexOf(field) > -1 ? ownerName(owner) : owner;
}
