// util.transform.toSubscriptionFilter: a filter as an OR of groups. Every operator of a field, every member of an 'or'
// and every rule is an alternative, so the groups multiply out.
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The enhanced filter; null for what is no filter. */
export function toSubscriptionFilter(filter, ignoredFields, rules) {
  if (!isObject(filter)) {
    return null;
  }
  const ignored = ignoredFields ?? [];
  let groups = all(filter, ignored);
  if (isObject(rules) && Object.keys(rules).length > 0) {
    groups = product(groups, any(Object.keys(rules).map((name) => field(name, rules[name]))));
  }
  return { filterGroup: groups.filter((group) => group.length > 0).map((filters) => ({ filters })) };
}

/** The alternatives of an object whose members all have to hold. */
function all(filter, ignored) {
  return Object.keys(filter)
    .filter((name) => ignored.indexOf(name) === -1)
    .reduce((groups, name) => product(groups, member(name, filter[name], ignored)), [[]]);
}

function member(name, value, ignored) {
  if (name === 'and' && Array.isArray(value)) {
    return value.reduce((groups, element) => product(groups, all(element, ignored)), [[]]);
  }
  if (name === 'or' && Array.isArray(value)) {
    return any(value.map((element) => all(element, ignored)));
  }
  return field(name, value);
}

function field(fieldName, operators) {
  return any(Object.keys(operators ?? {}).map((operator) => [[{ fieldName, operator, value: operators[operator] }]]));
}

/** One of these has to hold; those that say nothing are dropped. */
function any(alternatives) {
  const saying = alternatives.flat().filter((group) => group.length > 0);
  return saying.length > 0 ? saying : [[]];
}

function product(left, right) {
  return left.flatMap((start) => right.map((end) => start.concat(end)));
}
