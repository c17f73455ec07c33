/** The rules of fields that the input writes, as far as the item decides: they must match it. */
function askedRules(ctx) {
  const input = ctx.args.input;
  const deciding = fieldRules(ctx).filter((rule) => !rule.admitted);
  return deciding
    .map((rule) => ({
      fields: rule.fields.filter((field) => isWritten(input[field], rule.clears)),
      matches: rule.matches.filter((match) => match.values.length > 0),
    }))
    .filter((rule) => rule.fields.length > 0);
}
