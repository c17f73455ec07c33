/** Whether a claim names one of these groups. */
function isInGroup(claims, name, allowed) {
  return groups(claims, name).some((group) => allowed.indexOf(group) > -1);
}
