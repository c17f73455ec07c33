// Subscriptions to models, and observeQuery.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { as, models, ok, sleep, until } from '../session.mjs';
import { listen } from '../listening.mjs';

const texts = ({ events }) => events.map(({ text }) => text);
const message = ({ errors }) => errors[0].errors[0].message;

test('creates, updates and deletes are heard by those whom the rules admit', async () => {
  as('alice');
  const created = await listen(models.Draft.onCreate());
  const updated = await listen(models.Draft.onUpdate());
  const deleted = await listen(models.Draft.onDelete());
  as('bob');
  const ofBob = await listen(models.Draft.onCreate());
  const his = ok(await models.Draft.create({ text: 'of bob' }));
  as('alice');
  const hers = ok(await models.Draft.create({ text: 'of alice' }));
  ok(await models.Draft.update({ id: hers.id, text: 'still of alice' }));
  ok(await models.Draft.delete({ id: hers.id }));
  await until(() => deleted.events.length === 1 && ofBob.events.length === 1);
  assert.deepEqual([created, updated, deleted, ofBob].map(texts), [['of alice'], ['still of alice'], ['still of alice'], ['of bob']]);
  assert.deepEqual(created.events[0], hers);
  [created, updated, deleted, ofBob].forEach(({ end }) => end());
  as('bob');
  ok(await models.Draft.delete({ id: his.id }));
});

const filters = [
  [{ name: { eq: 'b' } }, 'b'],
  [{ name: { ne: 'b' } }, 'a c d'],
  [{ name: { lt: 'b' } }, 'a'],
  [{ name: { le: 'b' } }, 'a b'],
  [{ name: { gt: 'c' } }, 'd'],
  [{ name: { ge: 'c' } }, 'c d'],
  [{ name: { between: ['b', 'c'] } }, 'b c'],
  [{ name: { beginsWith: 'd' } }, 'd'],
  [{ name: { contains: 'c' } }, 'c'],
  [{ name: { notContains: 'c' } }, 'a b d'],
  [{ name: { in: ['a', 'd', 'e'] } }, 'a d'],
  [{ name: { notIn: ['a', 'd'] } }, 'b c'],
  [{ id: { eq: 'id-b' } }, 'b'],
  [{ id: { ne: 'id-b' } }, 'a c d'],
  [{ id: { lt: 'id-b' } }, 'a'],
  [{ id: { le: 'id-b' } }, 'a b'],
  [{ id: { gt: 'id-c' } }, 'd'],
  [{ id: { ge: 'id-c' } }, 'c d'],
  [{ id: { between: ['id-b', 'id-c'] } }, 'b c'],
  [{ id: { beginsWith: 'id-d' } }, 'd'],
  [{ id: { contains: '-c' } }, 'c'],
  [{ id: { notContains: '-c' } }, 'a b d'],
  [{ id: { in: ['id-a', 'id-d'] } }, 'a d'],
  [{ id: { notIn: ['id-a', 'id-d'] } }, 'b c'],
  [{ stock: { eq: 2 } }, 'b'],
  [{ stock: { ne: 2 } }, 'a c d'],
  [{ stock: { lt: 2 } }, 'a'],
  [{ stock: { le: 2 } }, 'a b'],
  [{ stock: { gt: 3 } }, 'd'],
  [{ stock: { ge: 3 } }, 'c d'],
  [{ stock: { between: [2, 3] } }, 'b c'],
  [{ stock: { in: [1, 4] } }, 'a d'],
  [{ stock: { notIn: [1, 4] } }, 'b c'],
  [{ price: { eq: 1.5 } }, 'a'],
  [{ price: { ne: 1.5 } }, 'b c d'],
  [{ price: { lt: 2.5 } }, 'a'],
  [{ price: { le: 2.5 } }, 'a b'],
  [{ price: { gt: 2.5 } }, 'c d'],
  [{ price: { ge: 2.5 } }, 'b c d'],
  [{ price: { between: [2, 3.5] } }, 'b c'],
  [{ price: { in: [1.5, 4.5] } }, 'a d'],
  [{ price: { notIn: [1.5, 4.5] } }, 'b c'],
  [{ fragile: { eq: true } }, 'a'],
  [{ fragile: { ne: true } }, 'b c d'],
  [{ category: { eq: 'TOY' } }, 'a b'],
  [{ madeOn: { gt: '2024-01-02' } }, 'c d'],
  [{ scannedAt: { le: 1002 } }, 'a b'],
  [{ names: { contains: 'red' } }, 'a b'],
  [{ names: { notContains: 'red' } }, 'c d'],
  [{ stock: { gt: 1 }, name: { ne: 'd' } }, 'b c'],
  [{ and: [{ stock: { gt: 1 } }, { stock: { lt: 4 } }] }, 'b c'],
  [{ or: [{ name: { eq: 'a' } }, { stock: { ge: 4 } }] }, 'a d'],
];

test('every filter of subscriptions, many of them over one socket', async () => {
  as('bob');
  const heard = [];
  for (const [filter] of filters) heard.push(await listen(models.Product.onCreate({ filter })));
  const all = await listen(models.Product.onCreate());
  as('alice');
  for (const [i, name] of ['a', 'b', 'c', 'd'].entries()) {
    const number = i + 1;
    ok(await models.Product.create({
      id: `id-${name}`, name, stock: number, price: number + 0.5, fragile: i === 0, category: i < 2 ? 'TOY' : 'FOOD',
      madeOn: `2024-01-0${number}`, scannedAt: 1000 + number, names: i < 2 ? ['red'] : ['blue'],
    }));
  }
  await until(() => all.events.length === 4);
  await sleep(200); // what must not be heard would be heard by now
  filters.forEach(([filter, expected], i) => {
    assert.deepEqual(heard[i].errors, [], JSON.stringify(filter));
    assert.equal(heard[i].events.map(({ name }) => name).join(' '), expected, JSON.stringify(filter));
  });
  [...heard, all].forEach(({ end }) => end());
});

test('events hold what the mutation selected and the subscription asks for', async () => {
  as('alice');
  const heard = await listen(models.Product.onUpdate({ selectionSet: ['id', 'stock', 'shelf', 'box.size.*', 'box.label'] }));
  const { id } = ok(await models.Product.create({ name: 'Tin', shelf: 'A', box: { size: { width: 1, height: 2 }, label: 'TOY' } }));
  ok(await models.Product.update({ id, stock: 9 }, { selectionSet: ['id', 'name', 'stock', 'box.size.*'] }));
  await until(() => heard.events.length === 1);
  assert.deepEqual(heard.events[0], { id, stock: 9, shelf: null, box: { size: { width: 1, height: 2 }, label: null } });
  heard.end();
});

test('updates and deletes are filtered, too', async () => {
  as('alice');
  const updated = await listen(models.Product.onUpdate({ filter: { stock: { ge: 10 } } }));
  const deleted = await listen(models.Product.onDelete({ filter: { name: { beginsWith: 'u' } } }));
  const made = [];
  for (const name of ['u', 'v']) made.push(ok(await models.Product.create({ name, stock: 1 })));
  for (const [i, { id }] of made.entries()) ok(await models.Product.update({ id, stock: 9 + i }));
  for (const { id } of made) ok(await models.Product.delete({ id }));
  await until(() => updated.events.length === 1 && deleted.events.length === 1);
  await sleep(200);
  assert.deepEqual(updated.events.map(({ name, stock }) => [name, stock]), [['v', 10]]);
  assert.deepEqual(deleted.events.map(({ name, stock }) => [name, stock]), [['u', 9]]);
  [updated, deleted].forEach(({ end }) => end());
});

test('filters see what the mutation selected alone', async () => {
  as('alice');
  const heard = await listen(models.Product.onCreate({ filter: { stock: { eq: 77 } }, selectionSet: ['name', 'stock'] }));
  for (const selectionSet of [['id', 'name'], ['id', 'name', 'stock']]) {
    ok(await models.Product.create({ name: selectionSet.join(' '), stock: 77 }, { selectionSet }));
  }
  await until(() => heard.events.length === 1);
  await sleep(200);
  assert.deepEqual(heard.events.map(({ name }) => name), ['id name stock']);
  heard.end();
});

test('each mode of authentication subscribes, over the same socket', async () => {
  const modes = [
    ['guest', { authMode: 'apiKey' }],
    ['guest', { authMode: 'identityPool' }],
    ['alice', { authMode: 'identityPool' }],
    ['clerk', { authMode: 'userPool' }],
    ['partner', { authMode: 'oidc' }],
    ['guest', { authMode: 'lambda', authToken: 'open sesame' }],
    ['guest', { authMode: 'apiKey', headers: { 'x-shop': 'one' } }],
  ];
  const heard = [];
  for (const [name, options] of modes) {
    as(name);
    heard.push(await listen(models.Notice.onCreate(options)));
  }
  as('clerk');
  ok(await models.Notice.create({ text: 'to all' }));
  await until(() => heard.every(({ events }) => events.length === 1));
  assert.deepEqual(heard.flatMap(texts), modes.map(() => 'to all'));
  heard.forEach(({ end }) => end());
  await sleep(1500); // the client closes the socket a second after the last of its subscriptions
});

test('the refused hear why', async () => {
  as('alice');
  const denied = await listen(models.Draft.onCreate({ authMode: 'apiKey' }));
  const error = { errorType: 'Unauthorized', message: 'Not Authorized to access onCreateDraft on type Subscription' };
  assert.deepEqual(JSON.parse(message(denied).replace('Connection failed: ', '')), { errors: [error] });
  await sleep(1500);
  const unknown = await listen(models.Draft.onCreate({ authMode: 'lambda', authToken: 'let me in' }));
  assert.match(message(unknown), /^Connection failed: UnauthorizedException/);
});

test('observeQuery shows what is there and what comes', async () => {
  as('clerk');
  for (const { id } of ok(await models.Notice.list())) ok(await models.Notice.delete({ id }));
  const kept = ok(await models.Notice.create({ text: 'Open' }));
  const snapshots = [];
  const observed = models.Notice.observeQuery({ filter: { text: { beginsWith: 'O' } } })
    .subscribe({ next: (snapshot) => snapshots.push(snapshot), error: assert.fail });
  const last = () => snapshots.at(-1).items.map(({ text }) => text).sort().join(' ');
  await until(() => snapshots.at(-1)?.isSynced);
  await sleep(500); // its three subscriptions have no event of their own
  assert.equal(last(), 'Open');
  const more = ok(await models.Notice.create({ text: 'Old' }));
  ok(await models.Notice.create({ text: 'New' }));
  await until(() => last() === 'Old Open');
  ok(await models.Notice.update({ id: more.id, text: 'Older' }));
  await until(() => last() === 'Older Open');
  ok(await models.Notice.delete({ id: kept.id }));
  await until(() => last() === 'Older');
  observed.unsubscribe();
});
