/** A filter for the items of the required owners; null where none are required. */
function ownedBy(owners) {
  if (owners === null) {
    return null;
  }
  return { or: owners.map((owner) => compare(OWNER_FIELD, 'eq', owner)) };
}
