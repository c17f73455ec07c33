// The update expression of an object of new values and operations, with the service's placeholders.
import { attribute } from './dynamodb.js';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isOperation = (value) => isObject(value) && typeof value.type === 'string' && value.type.startsWith('OPERATION_');

/** What the value of an attribute may be besides a value. */
export const operations = {
  add: (value) => ({ type: 'OPERATION_ADD', value }),
  remove: () => ({ type: 'OPERATION_REMOVE' }),
  replace: (value) => ({ type: 'OPERATION_REPLACE', value }),
  increment: (by) => ({ type: 'OPERATION_INCREMENT', by: by ?? 1 }),
  decrement: (by) => ({ type: 'OPERATION_DECREMENT', by: by ?? 1 }),
  append: (items) => ({ type: 'OPERATION_APPEND', items }),
  prepend: (items) => ({ type: 'OPERATION_PREPEND', items }),
  updateListItem: (value, index) => ({ type: 'OPERATION_UPDATE_LIST_ITEM', value, index }),
};

/** {expression, expressionNames, expressionValues} of an update. */
export function updateOf(changes) {
  const out = { set: [], remove: [], names: {}, values: {} };
  members(out, changes, '');
  const expression = [
    ...(out.set.length > 0 ? ['SET ' + out.set.join(', ')] : []),
    ...(out.remove.length > 0 ? ['REMOVE ' + out.remove.join(', ')] : []),
  ].join(' ');
  const values = Object.keys(out.values).length > 0 ? { expressionValues: out.values } : {};
  return { expression, expressionNames: out.names, ...values };
}

/** The members of an object are changed one by one: what it does not name stays. */
function members(out, changes, path) {
  Object.keys(changes)
    .filter((name) => changes[name] !== undefined)
    .forEach((name) => {
      const placeholder = '#expName_' + (Object.keys(out.names).length + 1);
      out.names[placeholder] = name;
      change(out, path + placeholder, changes[name]);
    });
}

function change(out, path, value) {
  if (isOperation(value)) {
    operate(out, path, value);
  } else if (Array.isArray(value) && value.length > 0 && value.every(isOperation)) {
    value.forEach((element) => out.set.push(path + '[' + element.index + '] = ' + bind(out, element.value)));
  } else if (isObject(value) && Object.keys(value).length > 0) {
    members(out, value, path + '.');
  } else {
    out.set.push(path + ' = ' + bind(out, value));
  }
}

function operate(out, path, operation) {
  const set = (text) => out.set.push(path + ' = ' + text);
  switch (operation.type) {
    case 'OPERATION_REMOVE':
      out.remove.push(path);
      break;
    case 'OPERATION_INCREMENT':
      set(path + ' + ' + bind(out, operation.by));
      break;
    case 'OPERATION_DECREMENT':
      set(path + ' - ' + bind(out, operation.by));
      break;
    case 'OPERATION_APPEND':
      set('list_append(' + path + ', ' + bind(out, operation.items) + ')');
      break;
    case 'OPERATION_PREPEND':
      set('list_append(' + bind(out, operation.items) + ', ' + path + ')');
      break;
    default:
      set(bind(out, operation.value));
  }
}

function bind(out, value) {
  const name = ':expValue_' + (Object.keys(out.values).length + 1);
  out.values[name] = attribute(value);
  return name;
}
