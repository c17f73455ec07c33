/** An owner as clients see it: by the whole user name, so that nobody appears as somebody else. */
function ownerName(owner) {
  if (!isText(owner)) {
    return null;
  }
  const separator = owner.indexOf('::');
  return separator === -1 ? owner : owner.slice(separator + 2);
}
