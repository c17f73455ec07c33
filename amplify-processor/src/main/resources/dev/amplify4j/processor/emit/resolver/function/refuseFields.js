/** Refuses to write fields whose rules do not match the item. */
function refuseFields(rules, item) {
  const fields = rules.filter((rule) => !isMatch(rule.matches, item)).flatMap((rule) => rule.fields);
  if (fields.length > 0) {
    util.error(`Unauthorized on [${fields.join(', ')}]`, 'Unauthorized');
  }
}
