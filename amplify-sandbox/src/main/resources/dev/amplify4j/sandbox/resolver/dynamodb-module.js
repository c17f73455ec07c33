// Requests to DynamoDB from plain values.
import { toExpression } from './expression.js';
import { attributes, dynamodb } from './dynamodb.js';
import { projectionOf } from './projection.js';
import { Failure } from './signals.js';
import { operations, updateOf } from './update.js';

export { operations };
export const { toStringSet, toNumberSet, toBinarySet } = dynamodb;

const VERSIONING = ['customPartitionKey', 'populateIndexFields', '_version'];
const PAGING = ['index', 'nextToken', 'limit', 'scanIndexForward', 'consistentRead', 'select', 'totalSegments', 'segment'];

/** Members that go through as they are; null and undefined are left out. */
function plain(input, names) {
  const result = {};
  names.forEach((name) => {
    if (input[name] !== undefined && input[name] !== null) {
      result[name] = input[name];
    }
  });
  return result;
}

/** The filter or condition of the input; one that was written as an expression stays. */
function expressions(input, names) {
  const result = {};
  names.forEach((name) => {
    const given = input[name];
    if (given !== undefined && given !== null) {
      result[name] = typeof given.expression === 'string' ? given : expressionOf(name, given);
    }
  });
  return result;
}

/** What cannot be expressed must not be dropped: a write would go through without its condition. */
function expressionOf(name, filter) {
  const expression = toExpression(filter);
  if (expression === null) {
    throw new Failure("The '" + name + "' cannot be expressed for DynamoDB.", 'Code');
  }
  return JSON.parse(expression);
}

const projection = (input) => (input.projection ? { projection: projectionOf(input.projection) } : {});
const request = (operation, ...parts) => Object.assign({ operation }, ...parts);
const eachTable = (tables, convert) => {
  const result = {};
  Object.keys(tables).forEach((name) => {
    result[name] = convert(tables[name]);
  });
  return result;
};

export const get = (input) =>
  request('GetItem', { key: attributes(input.key) }, plain(input, ['consistentRead']), projection(input));

export const put = (input) =>
  request('PutItem', { key: attributes(input.key), attributeValues: attributes(input.item) },
    expressions(input, ['condition']), plain(input, VERSIONING));

export const update = (input) =>
  request('UpdateItem', { key: attributes(input.key), update: updateOf(input.update) },
    expressions(input, ['condition']), plain(input, VERSIONING));

export const remove = (input) =>
  request('DeleteItem', { key: attributes(input.key) }, expressions(input, ['condition']), plain(input, VERSIONING));

export const query = (input) =>
  request('Query', expressions(input, ['query', 'filter']), plain(input, PAGING), projection(input));

export const scan = (input) =>
  request('Scan', expressions(input, ['filter']), plain(input, PAGING), projection(input));

export const sync = (input) =>
  request('Sync', expressions(input, ['filter']),
    plain(input, ['basePartitionKey', 'deltaIndexName', 'limit', 'nextToken', 'lastSync']));

export const batchGet = (input) => ({
  operation: 'BatchGetItem',
  tables: eachTable(input.tables, (table) => ({
    keys: table.keys.map(attributes), ...plain(table, ['consistentRead']), ...projection(table),
  })),
});

export const batchPut = (input) => ({
  operation: 'BatchPutItem',
  tables: eachTable(input.tables, (items) => items.map(attributes)),
});

export const batchDelete = (input) => ({
  operation: 'BatchDeleteItem',
  tables: eachTable(input.tables, (keys) => keys.map(attributes)),
});

export const transactGet = (input) => ({
  operation: 'TransactGetItems',
  transactItems: input.items.map((item) => ({ table: item.table, key: attributes(item.key), ...projection(item) })),
});

const WRITES = {
  putItem: (item) => ({ operation: 'PutItem', attributeValues: attributes(item.item) }),
  updateItem: (item) => ({ operation: 'UpdateItem', update: updateOf(item.update) }),
  deleteItem: () => ({ operation: 'DeleteItem' }),
  conditionCheck: () => ({ operation: 'ConditionCheck' }),
};

export const transactWrite = (input) => ({
  operation: 'TransactWriteItems',
  transactItems: input.items.map((item) => {
    const kind = Object.keys(item)[0];
    const write = item[kind];
    return { table: write.table, key: attributes(write.key), ...WRITES[kind](write), ...expressions(write, ['condition']) };
  }),
});
