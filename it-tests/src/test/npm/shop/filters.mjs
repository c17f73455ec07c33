// Every operator of filters, pages to the end, and index queries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { as, client, models, ok, pages, refused } from '../session.mjs';
import { lamp, stock } from './records.mjs';

const filters = [
  [{ name: { eq: 'apple' } }, 'apple'],
  [{ name: { ne: 'apple' } }, 'atlas bread novel train'],
  [{ name: { lt: 'b' } }, 'apple atlas'],
  [{ name: { le: 'atlas' } }, 'apple atlas'],
  [{ name: { gt: 'novel' } }, 'train'],
  [{ name: { ge: 'novel' } }, 'novel train'],
  [{ name: { between: ['b', 'o'] } }, 'bread novel'],
  [{ name: { beginsWith: 'a' } }, 'apple atlas'],
  [{ name: { contains: 'ea' } }, 'bread'],
  [{ name: { notContains: 'a' } }, 'novel'],
  [{ name: { size: { eq: 5 } } }, 'apple atlas bread novel train'],
  [{ name: { size: { between: [1, 4] } } }, ''],
  [{ name: { attributeType: 'string' } }, 'apple atlas bread novel train'],
  [{ name: { attributeType: 'number' } }, ''],
  [{ name: { attributeExists: true } }, 'apple atlas bread novel train'],
  [{ id: { eq: 'q1' } }, 'novel'],
  [{ id: { ne: 'q1' } }, 'apple atlas bread train'],
  [{ id: { lt: 'p333' } }, 'apple bread'],
  [{ id: { le: 'p333' } }, 'apple atlas bread'],
  [{ id: { gt: 'p333' } }, 'novel train'],
  [{ id: { ge: 'p333' } }, 'atlas novel train'],
  [{ id: { between: ['p2', 'q1'] } }, 'atlas bread novel'],
  [{ id: { beginsWith: 'q' } }, 'novel train'],
  [{ id: { contains: '22' } }, 'bread train'],
  [{ id: { notContains: '22' } }, 'apple atlas novel'],
  [{ id: { size: { eq: 2 } } }, 'apple novel'],
  [{ id: { size: { ne: 2 } } }, 'atlas bread train'],
  [{ id: { size: { lt: 3 } } }, 'apple novel'],
  [{ id: { size: { le: 3 } } }, 'apple bread novel train'],
  [{ id: { size: { gt: 3 } } }, 'atlas'],
  [{ id: { size: { ge: 3 } } }, 'atlas bread train'],
  [{ id: { size: { between: [3, 3] } } }, 'bread train'],
  [{ id: { attributeExists: false } }, ''],
  [{ id: { attributeType: 'string' } }, 'apple atlas bread novel train'],
  [{ serial: { attributeExists: true } }, 'atlas novel train'],
  [{ serial: { attributeType: 'number' } }, ''],
  [{ madeOn: { lt: '2021-12-31' } }, 'atlas novel'],
  [{ madeOn: { between: ['2022-01-01', '2024-01-31'] } }, 'apple train'],
  [{ madeOn: { beginsWith: '2024' } }, 'apple bread'],
  [{ stock: { eq: 3 } }, 'atlas'],
  [{ stock: { ne: 3 } }, 'apple bread novel train'],
  [{ stock: { lt: 3 } }, 'apple bread'],
  [{ stock: { le: 3 } }, 'apple atlas bread'],
  [{ stock: { gt: 5 } }, 'train'],
  [{ stock: { ge: 5 } }, 'novel train'],
  [{ stock: { between: [2, 5] } }, 'atlas bread novel'],
  [{ stock: { attributeExists: false } }, ''],
  [{ stock: { attributeType: 'number' } }, 'apple atlas bread novel train'],
  [{ price: { eq: 9.5 } }, 'novel'],
  [{ price: { ne: 9.5 } }, 'apple atlas bread train'],
  [{ price: { lt: 2.75 } }, 'apple bread'],
  [{ price: { le: 2.5 } }, 'apple bread'],
  [{ price: { gt: 30 } }, 'atlas'],
  [{ price: { ge: 30 } }, 'atlas train'],
  [{ price: { between: [9.5, 30] } }, 'novel train'],
  [{ price: { attributeExists: true } }, 'apple atlas bread novel train'],
  [{ price: { attributeType: 'number' } }, 'apple atlas bread novel train'],
  [{ price: { attributeType: 'string' } }, ''],
  [{ fragile: { eq: true } }, 'atlas train'],
  [{ fragile: { ne: true } }, 'apple bread novel'],
  [{ fragile: { attributeExists: false } }, 'novel'],
  [{ fragile: { attributeExists: true } }, 'apple atlas bread train'],
  [{ fragile: { attributeType: 'bool' } }, 'apple atlas bread train'],
  [{ fragile: { attributeType: 'string' } }, ''],
  [{ category: { eq: 'BOOK' } }, 'atlas novel'],
  [{ category: { ne: 'BOOK' } }, 'apple bread train'],
  [{ names: { contains: 'red' } }, 'apple atlas'],
  [{ names: { notContains: 'red' } }, 'bread novel train'],
  [{ names: { attributeExists: false } }, 'novel train'],
  [{ names: { attributeType: 'list' } }, 'apple atlas bread'],
  [{ names: { size: { eq: 1 } } }, 'apple'],
  [{ names: { size: { ne: 1 } } }, 'atlas bread novel train'],
  [{ names: { size: { lt: 2 } } }, 'apple bread'],
  [{ names: { size: { le: 1 } } }, 'apple bread'],
  [{ names: { size: { gt: 1 } } }, 'atlas'],
  [{ names: { size: { ge: 2 } } }, 'atlas'],
  [{ names: { size: { between: [0, 1] } } }, 'apple bread'],
  [{ owner: { contains: '::alice' } }, 'apple atlas bread novel train'],
  [{ stock: { gt: 1, lt: 5 }, category: { eq: 'BOOK' } }, 'atlas'],
  [{ and: [{ stock: { gt: 1 } }, { stock: { lt: 5 } }] }, 'atlas bread'],
  [{ or: [{ name: { eq: 'apple' } }, { price: { gt: 35 } }] }, 'apple atlas'],
  [{ not: { category: { eq: 'FOOD' } } }, 'atlas novel train'],
  [{ or: [{ and: [{ fragile: { eq: true } }, { not: { name: { beginsWith: 'a' } } }] }, { stock: { eq: 1 } }] }, 'apple train'],
];

test('a stock of products', async () => {
  as('alice');
  for (const { id } of ok(await models.Product.list())) ok(await models.Product.delete({ id }));
  for (const product of stock) ok(await models.Product.create(product));
});

for (const [filter, expected] of filters) {
  test(`list where ${JSON.stringify(filter)}`, async () => {
    const found = ok(await models.Product.list({ filter }));
    assert.equal(found.map(({ name }) => name).sort().join(' '), expected);
  });
}

test('fields of every scalar are asked for by their values', async () => {
  const { id } = ok(await models.Product.create(lamp));
  for (const field of ['serial', 'stock', 'price', 'madeOn', 'deliveredAt', 'soldAt', 'scannedAt', 'contact', 'hotline', 'page', 'sensor']) {
    const names = async (filter) => ok(await models.Product.list({ filter: { [field]: filter } })).map(({ name }) => name);
    assert.deepEqual(await names({ eq: lamp[field] }), ['Lamp'], field);
    assert.deepEqual(await names({ between: [lamp[field], lamp[field]] }), ['Lamp'], field);
    assert.equal((await names({ ne: lamp[field] })).length, stock.length, field);
  }
  ok(await models.Product.delete({ id }));
});

test('pages lead to the end, with filters and empty pages between', async () => {
  const all = await pages((page) => models.Product.list({ limit: 2, ...page }));
  assert.deepEqual(all.map(({ name }) => name).sort(), stock.map(({ name }) => name).sort());
  const trains = await pages((page) => models.Product.list({ limit: 1, filter: { name: { eq: 'train' } }, ...page }));
  assert.equal(trains.length, 1);
  assert.ok(refused(await models.Product.list({ nextToken: 'forged' })).message);
});

test('indexes are asked by sort keys, in both directions, with filters and pages', async () => {
  const names = async (options, more) =>
    ok(await models.Product.productsByShelf({ shelf: 'B', ...options }, more)).map(({ name }) => name);
  assert.deepEqual(await names({}), ['atlas', 'novel', 'train']);
  assert.deepEqual(await names({}, { sortDirection: 'DESC' }), ['train', 'novel', 'atlas']);
  assert.deepEqual(await names({ stock: { eq: 5 } }), ['novel']);
  assert.deepEqual(await names({ stock: { lt: 5 } }), ['atlas']);
  assert.deepEqual(await names({ stock: { le: 5 } }), ['atlas', 'novel']);
  assert.deepEqual(await names({ stock: { gt: 5 } }), ['train']);
  assert.deepEqual(await names({ stock: { ge: 5 } }), ['novel', 'train']);
  assert.deepEqual(await names({ stock: { between: [4, 9] } }), ['novel', 'train']);
  assert.deepEqual(await names({ stock: { gt: 0 } }, { filter: { fragile: { eq: true } } }), ['atlas', 'train']);
  const paged = await pages((page) => models.Product.productsByShelf({ shelf: 'B' }, { limit: 1, sortDirection: 'DESC', ...page }));
  assert.deepEqual(paged.map(({ name }) => name), ['train', 'novel', 'atlas']);
  const selected = ok(await models.Product.productsByShelf({ shelf: 'B', stock: { eq: 5 } }, { selectionSet: ['name'] }));
  assert.deepEqual(selected, [{ name: 'novel' }]);
});

test('sort keys of every kind take every condition', async () => {
  const names = async (query, sortKey) => ok(await models.Product[query]({ shelf: 'B', ...sortKey })).map(({ name }) => name).join(' ');
  for (const [query, field, low, middle] of [['productsByShelfAndPrice', 'price', 9.5, 30], ['productsByShelfAndSerial', 'serial', 'a', 'b']]) {
    const all = (await names(query, {})).split(' ');
    assert.deepEqual(all, field === 'price' ? ['novel', 'train', 'atlas'] : ['atlas', 'novel', 'train']);
    assert.equal(await names(query, { [field]: { eq: middle } }), all[1]);
    assert.equal(await names(query, { [field]: { lt: middle } }), all[0]);
    assert.equal(await names(query, { [field]: { le: middle } }), `${all[0]} ${all[1]}`);
    assert.equal(await names(query, { [field]: { gt: middle } }), all[2]);
    assert.equal(await names(query, { [field]: { ge: middle } }), `${all[1]} ${all[2]}`);
    assert.equal(await names(query, { [field]: { between: [low, middle] } }), `${all[0]} ${all[1]}`);
  }
  assert.equal(await names('productsByShelfAndSerial', { serial: { beginsWith: 'c' } }), 'train');
});

test('indexes of several sort keys, and of an enum', async () => {
  const names = async (categoryMadeOn) =>
    ok(await models.Product.productsByShelfAndCategory({ shelf: 'B', categoryMadeOn })).map(({ name }) => name);
  assert.deepEqual(await names(undefined), ['atlas', 'novel', 'train']);
  assert.deepEqual(await names({ beginsWith: { category: 'BOOK' } }), ['atlas', 'novel']);
  assert.deepEqual(await names({ beginsWith: { category: 'BOOK', madeOn: '2021' } }), ['novel']);
  assert.deepEqual(await names({ eq: { category: 'TOY', madeOn: '2022-12-24' } }), ['train']);
  const novel = { category: 'BOOK', madeOn: '2021-03-03' };
  assert.deepEqual(await names({ ge: novel }), ['novel', 'train']);
  assert.deepEqual(await names({ gt: novel }), ['train']);
  assert.deepEqual(await names({ le: novel }), ['atlas', 'novel']);
  assert.deepEqual(await names({ lt: novel }), ['atlas']);
  assert.deepEqual(await names({ between: [novel, { category: 'TOY', madeOn: '2022-12-24' }] }), ['novel', 'train']);

  for (const { id } of ok(await models.Purchase.list())) ok(await models.Purchase.delete({ id }));
  for (const day of ['01', '02', '03']) {
    ok(await models.Purchase.create({ state: day === '02' ? 'PAID' : 'OPEN', placedAt: `2024-05-${day}T12:00:00Z` }));
  }
  const days = async (options, more) =>
    ok(await models.Purchase.purchasesByState({ state: 'OPEN', ...options }, more)).map(({ placedAt }) => placedAt.slice(8, 10));
  assert.deepEqual(await days({}), ['01', '03']);
  assert.deepEqual(await days({}, { sortDirection: 'DESC' }), ['03', '01']);
  const first = '2024-05-01T12:00:00Z';
  assert.deepEqual(await days({ placedAt: { eq: first } }), ['01']);
  assert.deepEqual(await days({ placedAt: { lt: first } }), []);
  assert.deepEqual(await days({ placedAt: { le: first } }), ['01']);
  assert.deepEqual(await days({ placedAt: { gt: first } }), ['03']);
  assert.deepEqual(await days({ placedAt: { ge: first } }), ['01', '03']);
  assert.deepEqual(await days({ placedAt: { beginsWith: '2024-05-03' } }), ['03']);
  assert.deepEqual(await days({ placedAt: { between: ['2024-05-02T00:00:00Z', '2024-06-01T00:00:00Z'] } }), ['03']);
});

test('enums are known by name', () => {
  assert.deepEqual(client.enums.Category.values(), ['BOOK', 'FOOD', 'TOY']);
});
