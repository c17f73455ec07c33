// util.transform.toDynamoDBFilterExpression and toDynamoDBConditionExpression, to the letter of what the service answers.
import { attribute } from './dynamodb.js';

const COMPARISONS = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };
const FUNCTIONS = { contains: 'contains', notContains: 'NOT contains', beginsWith: 'begins_with' };
const TYPES = {
  _null: 'NULL', string: 'S', stringSet: 'SS', number: 'N', numberSet: 'NS',
  binary: 'B', binarySet: 'BS', boolean: 'BOOL', list: 'L', map: 'M',
};

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The expression of a filter as JSON text; null for a filter that cannot be expressed. */
export function toExpression(filter) {
  const out = { expression: '', expressionNames: {}, expressionValues: {} };
  const expression = isObject(filter) ? group(out, filter, '') : null;
  if (expression === null) {
    return null;
  }
  out.expression = expression.join(' AND ');
  return JSON.stringify(out);
}

/** The expressions of a filter's members; null if one cannot be expressed. */
function group(out, filter, path) {
  const parts = [];
  for (const name of Object.keys(filter)) {
    const part = member(out, name, filter[name], path);
    if (part === null) {
      return null;
    }
    parts.push(part);
  }
  return parts;
}

function member(out, name, value, path) {
  if (name === 'and' || name === 'or') {
    return junction(out, value, path + name + '_', name === 'and' ? ' AND ' : ' OR ');
  }
  if (name === 'not') {
    const negated = isObject(value) ? group(out, value, path + 'not_') : null;
    return negated === null ? null : '(NOT ' + wrapped(negated, ' AND ') + ')';
  }
  return isObject(value) ? field(out, name, value, path) : null;
}

function junction(out, members, path, joiner) {
  if (!Array.isArray(members)) {
    return null;
  }
  const parts = [];
  for (let i = 0; i < members.length; i += 1) {
    const part = isObject(members[i]) ? group(out, members[i], path + i + '_') : null;
    if (part === null) {
      return null;
    }
    parts.push(wrapped(part, ' AND '));
  }
  return wrapped(parts, joiner);
}

function wrapped(parts, joiner) {
  const text = parts.join(joiner);
  return parts.length > 1 ? '(' + text + ')' : text;
}

function field(out, name, operators, path) {
  out.expressionNames['#' + name] = name;
  const parts = comparisons(out, '#' + name, operators, ':' + path + name);
  return parts === null ? null : wrapped(parts, ' AND ');
}

function comparisons(out, operand, operators, value) {
  const parts = [];
  for (const operator of Object.keys(operators)) {
    const given = operators[operator];
    if (operator === 'size') {
      const size = operand.startsWith('size(') ? operand : 'size(' + operand + ')';
      const inner = isObject(given) ? comparisons(out, size, given, value + '_size') : null;
      if (inner === null) {
        return null;
      }
      parts.push(wrapped(inner, ' AND '));
    } else {
      const part = comparison(out, operand, operator, given, value + '_' + operator);
      if (part === null) {
        return null;
      }
      parts.push(part);
    }
  }
  return parts;
}

function comparison(out, operand, operator, given, value) {
  const bind = (name, bound) => {
    out.expressionValues[name] = attribute(bound);
    return name;
  };
  if (Object.hasOwn(COMPARISONS, operator)) {
    return '(' + operand + ' ' + COMPARISONS[operator] + ' ' + bind(value, given) + ')';
  }
  if (Object.hasOwn(FUNCTIONS, operator)) {
    return '(' + FUNCTIONS[operator] + '(' + operand + ',' + bind(value, given) + '))';
  }
  switch (operator) {
    case 'between':
      return Array.isArray(given) && given.length >= 2
        ? '(' + operand + ' BETWEEN ' + bind(value + '_start', given[0]) + ' AND ' + bind(value + '_end', given[1]) + ')'
        : null;
    case 'in':
      return Array.isArray(given) ? membership(operand, given, value, bind) : null;
    case 'attributeExists':
      return typeof given === 'boolean'
        ? '(' + (given ? 'attribute_exists' : 'attribute_not_exists') + '(' + operand + '))'
        : null;
    case 'attributeType':
      return typeof given === 'string' && Object.hasOwn(TYPES, given)
        ? '(attribute_type(' + operand + ',' + bind(value, TYPES[given]) + '))'
        : null;
    default:
      return null;
  }
}

/** An empty list gives what the service answers, which no table accepts. */
function membership(operand, given, value, bind) {
  const names = given.map((element, i) => bind(value + '_' + i, element));
  return names.length > 0 ? '(' + operand + ' IN (' + names.join(', ') + '))' : '(null)';
}
