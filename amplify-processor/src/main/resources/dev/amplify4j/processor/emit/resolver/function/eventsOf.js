/** Filters for events that hold one of a match's values, as the service limits them. */
function eventsOf(match) {
  const field = match.field;
  if (match.group && match.list) { //? grouped listed
    return chunks(match.values, 20).map((chunk) => ({ [field]: { containsAny: chunk } })); //? grouped listed
  } //? grouped listed
  if (match.group) { //? grouped named-owners
    return match.values.map((group) => ({ [field]: { eq: group } })); //? grouped named-owners
  } //? grouped named-owners
  const shown = match.values.slice(0, 1).map((owner) => shownAs(field, owner)); //? named-owners
  const owners = shown.filter((name) => match.values.indexOf(name) > -1); //? named-owners
  return owners.map((owner) => ({ [field]: { [match.list ? 'contains' : 'eq']: owner } })); //? named-owners
  return match.values.map((owner) => ({ [field]: { [match.list ? 'contains' : 'eq']: owner } })); //? plain-owners
}
