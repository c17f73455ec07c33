/** The start of a sort key that joins several fields, which are given from left to right. */
function joinedStart(argument, fields) {
  const given = SORT_FIELDS.filter((field) => !isNothing(fields[field]));
  const missing = SORT_FIELDS.slice(0, given.length).filter((field) => isNothing(fields[field]));
  if (missing.length > 0) {
    const last = given[given.length - 1];
    invalidArgument(`When providing argument '${argument}.${last}' you must also provide '${argument}.${missing[0]}'.`);
  }
  return given.map((field) => fields[field]).join('#');
}
