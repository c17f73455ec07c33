/** The owners one of which an item must have; null for callers whom another rule admits. Refuses everybody else. */
function requiredOwners(ctx) {
  if (isAdmitted(ctx)) { //? admitting
    return null; //? admitting
  } //? admitting
  const owners = ownerForms(ctx);
  if (owners.length === 0) {
    util.unauthorized();
  }
  return owners;
}
