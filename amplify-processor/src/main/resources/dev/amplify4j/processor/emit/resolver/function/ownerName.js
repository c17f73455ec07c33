/** An owner as clients see it: by user name alone. */
function ownerName(owner) {
  return isText(owner) ? owner.split('::').pop() : null;
}
