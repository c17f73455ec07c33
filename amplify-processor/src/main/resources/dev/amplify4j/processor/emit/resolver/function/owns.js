/** Whether an item is one of these owners', where any are required. */
function owns(owners, item) {
  return owners === null || owners.indexOf(item[OWNER_FIELD]) > -1;
}
