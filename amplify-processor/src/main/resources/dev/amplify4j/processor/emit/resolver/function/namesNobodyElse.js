/** Whether a user's name cannot be read as another user's sub, or as a sub with a name. */
function namesNobodyElse(user) {
  const sub = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';
  return user.username === user.sub || (user.username.indexOf('::') === -1 && !util.matches(sub, user.username));
}
