/** A filter for items that hold one of a match's values. */
function heldBy(match) {
  const field = match.field;
  if (match.list) { //? listed
    const holding = match.values.map((value) => ({ [field]: { contains: value } })); //? listed
    return { and: [{ [field]: { attributeType: 'list' } }, { or: holding }] }; //? listed
  } //? listed
  return { or: match.values.map((value) => ({ [field]: { eq: value } })) };
}
