/** Filters for events that hold one of a match's values, as the service limits them. */
function eventsOf(match) {
  const field = match.field;
  if (match.group) { //? grouped
    const operator = match.list ? 'containsAny' : 'in'; //? grouped
    return chunks(match.values, match.list ? 20 : 5).map((chunk) => ({ [field]: { [operator]: chunk } })); //? grouped
  } //? grouped
  const owners = match.values.slice(0, 1); //? plain-owners
  const shown = match.values.slice(0, 1).map((owner) => shownAs(field, owner)); //? named-owners
  const owners = shown.filter((name) => match.values.indexOf(name) > -1); //? named-owners
  return owners.map((owner) => ({ [field]: { [match.list ? 'contains' : 'eq']: owner } }));
}
