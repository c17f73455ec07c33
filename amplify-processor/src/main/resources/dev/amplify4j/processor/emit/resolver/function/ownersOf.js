/** The value of an owner field that means the caller; none without the claim. */
function ownersOf(claims, name) {
  return [claimOf(claims, name)].filter((value) => isText(value));
}
