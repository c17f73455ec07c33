// Makes a realm as poor as AppSync's: what the service lacks is deleted, what is left is frozen, so that nothing that a
// resolver does is seen by the next.
const GLOBALS = [
  'Object', 'Array', 'String', 'Number', 'Boolean', 'Math', 'JSON', 'NaN', 'Infinity', 'undefined',
  'util', 'extensions', 'runtime', 'console',
];
const STATICS = {
  Object: ['assign', 'entries', 'hasOwn', 'keys', 'values', 'prototype'],
  Array: ['isArray', 'prototype'],
  String: ['raw', 'prototype'],
  Number: ['isFinite', 'isNaN', 'prototype'],
  Boolean: ['prototype'],
  Math: ['random', 'min', 'max', 'round', 'floor', 'ceil'],
  JSON: ['parse', 'stringify'],
};
const METHODS = {
  Object: ['toString', 'valueOf'],
  Array: [
    'length', 'concat', 'every', 'fill', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flat', 'flatMap',
    'forEach', 'includes', 'indexOf', 'join', 'lastIndexOf', 'map', 'pop', 'push', 'reduce', 'reduceRight', 'reverse',
    'shift', 'slice', 'some', 'sort', 'splice', 'toString', 'unshift',
  ],
  String: [
    'length', 'charAt', 'concat', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'raw', 'replace', 'replaceAll',
    'slice', 'split', 'startsWith', 'toLowerCase', 'toString', 'toUpperCase', 'trim', 'trimEnd', 'trimStart', 'valueOf',
  ],
  Number: ['toString', 'valueOf'],
  Boolean: ['toString', 'valueOf'],
};

// Taken while they are still there.
const { defineProperty, freeze, getOwnPropertyDescriptor, getPrototypeOf } = Object;
const { ownKeys, deleteProperty } = Reflect;
const global = globalThis;
const Seen = WeakSet;

/** Locks the realm down for good. */
export function lockDown(host, modules, exported) {
  const functions = [function () {}, function* () {}, async function () {}, async function* () {}].map(getPrototypeOf);
  // The prototypes that only syntax reaches.
  const hidden = [
    ...functions, getPrototypeOf([].values()), getPrototypeOf(''[Symbol.iterator]()), getPrototypeOf(getPrototypeOf([].values())),
  ];
  adapt(host);
  Object.assign(global, modules, { console: { log: (...values) => host.log(line(values)), error: (...values) => host.log(line(values)) } });
  for (const name of Object.keys(METHODS)) {
    keep(global[name].prototype, METHODS[name]);
  }
  for (const name of Object.keys(STATICS)) {
    keep(global[name], [...STATICS[name], 'name', 'length']);
  }
  functions.forEach((prototype) => keep(prototype, ['name', 'length', 'toString', 'prototype']));
  keep(global, GLOBALS);
  const seen = new Seen();
  [global, ...hidden, ...exported, ...GLOBALS.map((name) => global[name])].forEach((value) => freezeAll(value, seen));
}

/** Deletes members by name, except some; members by symbol and constants are the language's own and stay. */
function keep(object, names) {
  for (const key of ownKeys(object)) {
    const unwanted = typeof key === 'string' && names.indexOf(key) === -1;
    if (unwanted && !deleteProperty(object, key) && typeof object[key] === 'function') {
      throw new TypeError('cannot remove ' + key);
    }
  }
}

/** What is Java's in AppSync: patterns, and JSON.parse of what is no JSON. */
function adapt(host) {
  const parse = JSON.parse;
  const sort = Array.prototype.sort;
  const method = (object, name, value) => defineProperty(object, name, { value, writable: true, configurable: true });
  method(String.prototype, 'replace', function replace(pattern, replacement) {
    return host.replaceFirst(String(this), String(pattern), String(replacement));
  });
  method(String.prototype, 'replaceAll', function replaceAll(pattern, replacement) {
    return host.replaceAll(String(this), String(pattern), String(replacement));
  });
  const sorted = sort.call.bind(sort);
  method(Array.prototype, 'sort', function (...comparators) {
    if (comparators.length > 0) {
      throw new TypeError('sort takes no argument in APPSYNC_JS');
    }
    return sorted(this);
  });
  method(JSON, 'parse', (text) => {
    try {
      return parse(text);
    } catch (notJson) {
      return '';
    }
  });
}

function line(values) {
  return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
}

function freezeAll(value, seen) {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) {
    return;
  }
  seen.add(value);
  freezeAll(getPrototypeOf(value), seen);
  for (const key of ownKeys(value)) {
    const property = getOwnPropertyDescriptor(value, key);
    if (property) {
      [property.value, property.get, property.set].forEach((part) => freezeAll(part, seen));
    }
  }
  freeze(value);
}
