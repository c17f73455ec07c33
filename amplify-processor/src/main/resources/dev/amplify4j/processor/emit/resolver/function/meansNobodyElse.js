/** Whether a claim cannot be read as another user's sub, or as several claims joined. */
function meansNobodyElse(claim, sub) {
  const anySub = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';
  return claim === sub || (claim.indexOf('::') === -1 && !util.matches(anySub, claim));
}
