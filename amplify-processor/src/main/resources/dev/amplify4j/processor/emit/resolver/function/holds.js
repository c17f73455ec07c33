/** Whether an item holds one of a match's values; a text where a list should be holds nothing. */
function holds(item, match) {
  const held = item[match.field];
  if (match.list) { //? listed
    return typeof held !== 'string' && [].concat(held).some((value) => match.values.indexOf(value) > -1); //? listed
  } //? listed
  return match.values.indexOf(held) > -1;
}
