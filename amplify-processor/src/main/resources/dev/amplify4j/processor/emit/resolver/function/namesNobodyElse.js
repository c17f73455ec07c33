/** Whether a user's name alone means that user: it could not be read as another's sub, or as sub and name. */
function namesNobodyElse(user) {
  const sub = '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$';
  return user.username === user.sub || (user.username.indexOf('::') === -1 && !util.matches(sub, user.username));
}
