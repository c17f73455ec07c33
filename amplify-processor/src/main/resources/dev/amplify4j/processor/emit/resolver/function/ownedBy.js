/** A filter for items of these owners; null where none are required. */
function ownedBy(owners) {
  return owners && { or: owners.map((owner) => ({ [OWNER_FIELD]: { eq: owner } })) };
}
