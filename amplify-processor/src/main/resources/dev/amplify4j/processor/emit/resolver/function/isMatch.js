/** Whether an item matches, where it must. */
function isMatch(matches, item) {
  return matches === null || matches.some((match) => holds(item, match));
}
