/** The groups that a claim names: a list, a list as JSON, or one group. */
function groups(claims, name) {
  const claim = claims[name];
  const value = isText(claim) && claim.startsWith('[') ? JSON.parse(claim) : claim;
  return [].concat(value).filter((group) => isText(group));
}
