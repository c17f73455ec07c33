// Creating, reading, changing and deleting: every type, selection sets, relations and keys.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { as, client, models, ok, pages, refused } from '../session.mjs';
import { lamp } from './records.mjs';

const sorted = (records, field) => records.map((record) => record[field]).sort();

test('every scalar, enum and custom type, alone and in lists, comes back as it was given', async () => {
  as('alice');
  const made = ok(await models.Product.create(lamp));
  const read = ok(await models.Product.get({ id: made.id }));
  for (const [field, value] of Object.entries(lamp)) {
    const decoded = (text) => (text === null ? null : JSON.parse(text));
    if (field === 'details') assert.deepEqual(decoded(read.details), decoded(value));
    else if (field === 'remarks') assert.deepEqual(read.remarks.map(decoded), value.map(decoded));
    else assert.deepEqual(read[field], value, field);
  }
  assert.equal(read.owner, 'alice');
  assert.match(read.createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.equal(read.updatedAt, read.createdAt);
  ok(await models.Product.delete({ id: made.id }));
});

test('values that are none of their type are refused', async () => {
  as('alice');
  const wrong = {
    stock: 2147483648, price: 'dear', fragile: 'yes', madeOn: '2023-02-29', deliveredAt: '25:00', soldAt: 'noon', scannedAt: 'now',
    contact: 'nobody', details: '{', hotline: 'call me', page: 'nowhere', sensor: '300.1.1.1', category: 'CAR',
    box: { size: { width: 1 } },
  };
  for (const [field, value] of Object.entries(wrong)) {
    const { data, errors } = await models.Product.create({ name: field, [field]: value });
    assert.equal(data, null, field);
    assert.equal(errors.length, 1, field);
    assert.match(errors[0].message, /variable|value|type/i, field);
  }
  assert.match(refused(await models.Product.create({ shelf: 'A' })).message, /'name'/);
  assert.deepEqual(ok(await models.Product.list()), []);
});

test('an update changes what it names, and null empties a field', async () => {
  as('alice');
  const made = ok(await models.Product.create({ name: 'Chair', shelf: 'A', stock: 4, names: ['Stuhl'] }));
  const changed = ok(await models.Product.update({ id: made.id, stock: 5, names: null, owner: 'bob', createdAt: 'never' }));
  assert.deepEqual([changed.name, changed.shelf, changed.stock, changed.names], ['Chair', 'A', 5, null]);
  assert.deepEqual([changed.owner, changed.createdAt], ['alice', made.createdAt]);
  assert.ok(changed.updatedAt >= made.updatedAt);
  assert.equal(refused(await models.Product.update({ id: 'nowhere', stock: 1 })).errorType, 'Unauthorized');
  const again = refused(await models.Product.create({ id: made.id, name: 'Twin' }));
  assert.equal(again.errorType, 'DynamoDB:ConditionalCheckFailedException');
  assert.match(again.message, /^The conditional request failed \(Service: DynamoDb, Status Code: 400, Request ID: /);
  assert.equal(ok(await models.Product.delete({ id: made.id })).id, made.id);
  assert.equal(ok(await models.Product.get({ id: made.id })), null);
});

test('relations to one and to many are read lazily and by selection sets, also by keys of several fields', async () => {
  as('alice');
  const key = { region: 'EU', town: 'Berlin', number: 7 };
  const customer = ok(await models.Customer.create({ ...key, name: 'Ada' }));
  assert.equal(ok(await models.Customer.get(key)).name, 'Ada');
  ok(await models.Card.create({ points: 3, customerRegion: 'EU', customerTown: 'Berlin', customerNumber: 7 }));
  const purchase = ok(await models.Purchase.create({ state: 'OPEN', placedAt: '2024-03-01T08:00:00Z', customer }));
  assert.deepEqual([purchase.region, purchase.town, purchase.number], ['EU', 'Berlin', 7]);
  const product = ok(await models.Product.create({ name: 'Pen' }));
  for (let amount = 1; amount <= 5; amount++) ok(await models.Line.create({ amount, purchase, product }));

  assert.equal(ok(await customer.card()).points, 3);
  assert.deepEqual(ok(await customer.purchases()).map(({ id }) => id), [purchase.id]);
  assert.equal(ok(await purchase.customer()).name, 'Ada');
  assert.deepEqual(sorted(ok(await purchase.lines()), 'amount'), [1, 2, 3, 4, 5]);
  assert.deepEqual(sorted(await pages((page) => product.lines({ limit: 2, ...page })), 'amount'), [1, 2, 3, 4, 5]);
  const { data: few } = await client.graphql({
    query: `query Few($id: ID!, $token: String) { getPurchase(id: $id) {
      lines(filter: { amount: { gt: 3 } }) { items { amount } }
      page: lines(limit: 2, nextToken: $token) { items { amount } nextToken } } }`,
    variables: { id: purchase.id },
  });
  assert.deepEqual(sorted(few.getPurchase.lines.items, 'amount'), [4, 5]);
  assert.equal(few.getPurchase.page.items.length, 2);
  assert.ok(few.getPurchase.page.nextToken);
  const line = ok(await purchase.lines({ limit: 1 }))[0];
  assert.equal(ok(await line.purchase()).id, purchase.id);
  assert.equal(ok(await line.product()).name, 'Pen');

  const selected = ok(await models.Customer.get(key, {
    selectionSet: ['name', 'card.points', 'card.customer.name', 'purchases.state', 'purchases.lines.*', 'purchases.lines.product.name'],
  }));
  assert.deepEqual(Object.keys(selected).sort(), ['card', 'name', 'purchases']);
  assert.deepEqual(selected.card, { points: 3, customer: { name: 'Ada' } });
  assert.equal(selected.purchases[0].lines.length, 5);
  assert.equal(selected.purchases[0].lines[0].product.name, 'Pen');
  const nested = ok(await models.Product.create({ name: 'Case', box: lamp.box }, { selectionSet: ['box.size.*', 'box.label'] }));
  assert.deepEqual(nested, { box: { size: lamp.box.size, label: 'TOY' } });

  const { card } = ok(await models.Customer.get(key, { selectionSet: ['card.id'] }));
  for (const { id } of ok(await models.Line.list())) ok(await models.Line.delete({ id }));
  assert.deepEqual(ok(await purchase.lines()), []);
  ok(await models.Card.delete({ id: card.id }));
  assert.equal(ok(await customer.card()), null);
  assert.equal(ok(await models.Customer.update({ ...key, name: 'Countess' })).name, 'Countess');
  assert.equal(ok(await models.Customer.delete(key)).name, 'Countess');
  assert.equal(ok(await purchase.customer()), null);
});

test('an identifier of several fields is listed by its parts, in both directions', async () => {
  as('alice');
  for (const [town, number] of [['Bonn', 1], ['Bonn', 2], ['Berlin', 1], ['Ulm', 1]]) {
    ok(await models.Customer.create({ region: 'DE', town, number, name: `${town} ${number}` }));
  }
  ok(await models.Customer.create({ region: 'FR', town: 'Lyon', number: 1, name: 'Lyon 1' }));
  const names = async (options) => ok(await models.Customer.list({ region: 'DE', ...options })).map(({ name }) => name);
  assert.deepEqual(await names({}), ['Berlin 1', 'Bonn 1', 'Bonn 2', 'Ulm 1']);
  assert.deepEqual(await names({ sortDirection: 'DESC' }), ['Ulm 1', 'Bonn 2', 'Bonn 1', 'Berlin 1']);
  assert.deepEqual(await names({ townNumber: { beginsWith: { town: 'Bonn' } } }), ['Bonn 1', 'Bonn 2']);
  assert.deepEqual(await names({ townNumber: { eq: { town: 'Bonn', number: 2 } } }), ['Bonn 2']);
  assert.deepEqual(await names({ townNumber: { gt: { town: 'Bonn', number: 1 } } }), ['Bonn 2', 'Ulm 1']);
  assert.deepEqual(await names({ townNumber: { between: [{ town: 'Berlin', number: 1 }, { town: 'Bonn', number: 1 }] } }), ['Berlin 1', 'Bonn 1']);
  assert.deepEqual(await names({ townNumber: { ge: { town: 'Bonn', number: 2 } } }), ['Bonn 2', 'Ulm 1']);
  assert.deepEqual(await names({ townNumber: { lt: { town: 'Bonn', number: 1 } } }), ['Berlin 1']);
  assert.deepEqual(await names({ townNumber: { le: { town: 'Bonn', number: 1 } } }), ['Berlin 1', 'Bonn 1']);
  assert.equal(ok(await models.Customer.list()).length, 5);
});

test('an identifier of two fields is listed by conditions on the second', async () => {
  as('alice');
  for (const number of [10, 9, 8]) ok(await models.Place.create({ shelf: 'A', number }));
  ok(await models.Place.create({ shelf: 'B', number: 9 }));
  const numbers = async (options) => ok(await models.Place.list({ shelf: 'A', ...options })).map(({ number }) => number);
  assert.deepEqual(await numbers({}), [8, 9, 10]);
  assert.deepEqual(await numbers({ sortDirection: 'DESC' }), [10, 9, 8]);
  assert.deepEqual(await numbers({ number: { eq: 9 } }), [9]);
  assert.deepEqual(await numbers({ number: { lt: 9 } }), [8]);
  assert.deepEqual(await numbers({ number: { le: 9 } }), [8, 9]);
  assert.deepEqual(await numbers({ number: { gt: 9 } }), [10]);
  assert.deepEqual(await numbers({ number: { ge: 9 } }), [9, 10]);
  assert.deepEqual(await numbers({ number: { between: [9, 10] } }), [9, 10]);
});

test('client.graphql sends any document, and the server validates it', async () => {
  as('alice');
  const { data } = await client.graphql({
    query: `query Both($id: ID!) { one: getProduct(id: $id) { name } listCustomers(limit: 1) { items { name } nextToken } }`,
    variables: { id: 'nowhere' },
  });
  assert.equal(data.one, null);
  assert.equal(data.listCustomers.items.length, 1);
  assert.ok(data.listCustomers.nextToken);
  const failing = async (query, variables) => {
    const failure = await client.graphql({ query, variables }).then(assert.fail, (error) => error);
    assert.equal(failure.errors.length, 1, JSON.stringify(failure));
    return failure;
  };
  assert.match((await failing('{ getProduct(id: 1) { colour } }')).errors[0].message,
    /^Validation error of type FieldUndefined: Field 'colour' in type 'Product' is undefined/);
  assert.match((await failing('{ getProduct { id } }')).errors[0].message, /MissingFieldArgument/);
  const made = ok(await models.Product.create({ name: 'Desk', stock: 1 }));
  const failed = await failing(
    `mutation Sell($input: UpdateProductInput!, $condition: ModelProductConditionInput) {
      updateProduct(input: $input, condition: $condition) { id } }`,
    { input: { id: made.id, stock: 0 }, condition: { stock: { gt: 1 } } });
  assert.equal(failed.errors[0].errorType, 'DynamoDB:ConditionalCheckFailedException');
  assert.deepEqual(failed.errors[0].path, ['updateProduct']);
  assert.deepEqual(failed.errors[0].locations, [{ line: 2, column: 3, sourceName: null }]);
  assert.deepEqual(failed.data, { updateProduct: null });
});
