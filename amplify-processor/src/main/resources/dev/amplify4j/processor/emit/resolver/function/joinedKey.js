/** The sort key of the item with these fields. Only the last may hold the separator: two items would share a key. */
function joinedKey(fields) {
  for (const field of SORT_FIELDS.slice(0, -1)) {
    if (`${fields[field]}`.indexOf('#') > -1) {
      util.error(`Field ${field} of type ${TYPE} must not contain '#'`, 'InvalidArgumentsError');
    }
  }
  return joined(SORT_FIELDS.map((field) => fields[field]));
}
