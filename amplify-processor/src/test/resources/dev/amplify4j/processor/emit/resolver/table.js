// The least of AppSync and DynamoDB that resolvers need: filters stay trees, tables are arrays.
const tables = {};
// As AppSync has it: what is no JSON is an empty text.
const serviceJson = {
  stringify: JSON.stringify,
  parse: (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return '';
    }
  },
};
let call = {};
class Stop {
  constructor(kind, value, end) {
    this.kind = kind;
    this.value = value;
    this.end = end;
  }
}
const util = {
  authType: () => call.authType,
  autoId: () => 'generated',
  time: { nowISO8601: () => 'now' },
  unauthorized: () => { throw new Stop('error', { errorType: 'Unauthorized', message: 'Not Authorized' }); },
  error: (message, errorType) => { throw new Stop('error', { errorType: errorType ?? null, message }); },
  matches: (pattern, text) => new RegExp(pattern).test(text),
  dynamodb: { toDynamoDB: (value) => value, toMapValues: (values) => ({ ...values }) },
  transform: {
    toDynamoDBFilterExpression: (filter) => JSON.stringify({ expression: filter, expressionValues: { any: 1 } }),
    toDynamoDBConditionExpression: (filter) => JSON.stringify({ expression: filter, expressionValues: { any: 1 } }),
    toSubscriptionFilter: (filter) => {
      if (!filter) throw new Error('nobody knows what AppSync makes of no filter');
      return filter;
    },
  },
};
const extensions = { setSubscriptionFilter: (filter) => { call.filter = filter; } };
const runtime = {
  earlyReturn: (value, options) => { throw new Stop('return', value, options?.skipTo === 'END'); },
};

const operators = {
  eq: (actual, value) => actual === value,
  ne: (actual, value) => actual !== value,
  contains: (actual, value) => (actual ?? []).indexOf(value) > -1,
  containsAny: (actual, values) => Array.isArray(actual) && values.some((value) => actual.indexOf(value) > -1),
  in: (actual, values) => values.indexOf(actual) > -1,
  attributeType: (actual, type) => ({ list: Array.isArray(actual), string: typeof actual === 'string' })[type],
  beginsWith: (actual, value) => typeof actual === 'string' && actual.startsWith(value),
  attributeExists: (actual, value) => (actual !== undefined) === value,
};
function holds(filter, item) {
  return Object.entries(filter).every(([name, value]) => {
    if (name === 'and') return value.every((f) => holds(f, item));
    if (name === 'or') return value.some((f) => holds(f, item));
    if (name === 'not') return !holds(value, item);
    return Object.entries(value).every(([operator, operand]) => operators[operator](item[name], operand));
  });
}
// A condition is a tree too, or the text that a creation has when the client gives none.
function met({ expression, expressionNames }, item) {
  if (expression === 'attribute_not_exists(#key)') return item[expressionNames['#key']] === undefined;
  return holds(expression, item);
}
function page(items, request) {
  const start = request.nextToken ? Number(request.nextToken) : 0;
  const scanned = items.slice(start, start + request.limit);
  const more = start + request.limit < items.length;
  return {
    items: scanned.filter((item) => !request.filter || holds(request.filter.expression, item)),
    nextToken: more ? String(start + request.limit) : null,
  };
}
function update(item, request) {
  const names = request.update.expressionNames;
  const [set, remove] = request.update.expression.split(' REMOVE ');
  const changed = { ...item };
  for (const assignment of set.replace('SET ', '').split(', ')) {
    const [name, value] = assignment.split(' = ');
    changed[names[name]] = request.update.expressionValues[value];
  }
  for (const name of remove ? remove.split(', ') : []) delete changed[names[name]];
  return changed;
}
function execute(request, name) {
  const table = tables[name];
  if (request.operation === 'Scan') return { result: page(table, request) };
  if (request.operation === 'Query') {
    const key = request.query.expressionNames['#__key'];
    const value = request.query.expressionValues[':__key'];
    const found = table.filter((item) => item[key] === value);
    return { result: page(request.scanIndexForward === false ? found.reverse() : found, { limit: 100, ...request }) };
  }
  const at = table.findIndex((item) => item.id === request.key.id);
  const old = at < 0 ? null : table[at];
  if (request.operation === 'GetItem') return { result: old };
  if (!met(request.condition, old ?? {})) {
    if (request.operation === 'DeleteItem' && !old) return { result: null };
    const error = { type: 'DynamoDB:ConditionalCheckFailedException', message: 'The conditional request failed' };
    return { result: old, error };
  }
  if (request.operation === 'PutItem') {
    table.push(request.attributeValues);
    return { result: request.attributeValues };
  }
  if (request.operation === 'DeleteItem') {
    table.splice(at, 1);
    return { result: old };
  }
  table[at] = update(old, request);
  return { result: table[at] };
}
function run(handlers, ctx, table) {
  try {
    const request = handlers.request(ctx);
    Object.assign(ctx, table ? JSON.parse(JSON.stringify(execute(request, table))) : { result: request.payload });
    return { value: handlers.response(ctx) ?? null };
  } catch (e) {
    if (!(e instanceof Stop)) throw e;
    return e.kind === 'return' ? { value: e.value, end: e.end } : { error: e.value };
  }
}
function pipeline(handlers, step, ctx, table) {
  let read = { value: handlers.request(ctx) };
  for (let i = 0; i < 10 && !read.end && !read.error; i += 1) {
    read = run(step, { ...ctx, prev: { result: read.value } }, table);
  }
  return read.error ? read : { value: handlers.response({ ...ctx, prev: { result: read.value } }) };
}
function resolve(field, table, invocation) {
  call = { authType: invocation.authType, filter: null };
  const ctx = JSON.parse(JSON.stringify(invocation));
  const step = resolvers[`${field}.page`];
  const answer = step ? pipeline(resolvers[field], step, ctx, table) : run(resolvers[field], ctx, table);
  return answer.error ? answer : { ...answer, filter: call.filter };
}
