/** The values of an owner field that mean the caller: sub and name, sub, or name; none for callers without them. */
function ownerForms(ctx) {
  const user = caller(ctx);
  if (!user) {
    return [];
  }
  const forms = [ownerOf(user), user.sub];
  return namesNobodyElse(user) ? forms.concat([user.username]) : forms;
}
