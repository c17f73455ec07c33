/** Names the caller as the owner of a new item where the input says nothing of owners. */
function fillOwners(item, input, matches) {
  for (const match of matches) {
    const unsaid = isNothing(item[match.field]) && input[match.field] !== null;
    if (unsaid && match.values.length > 0) {
      item[match.field] = match.list ? [match.values[0]] : match.values[0];
    }
  }
}
