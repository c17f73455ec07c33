// Custom queries, mutations and subscriptions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { as, client, models, ok, refused, until } from '../session.mjs';
import { listen } from '../listening.mjs';

test('a query is answered by a function', async () => {
  as('alice');
  const quote = await client.queries.quote({ product: 'Lamp', amount: 3, category: 'TOY', codes: ['a', 'b'] });
  assert.deepEqual(ok(quote), { product: 'Lamp', total: 7.5, category: 'TOY', codes: ['a', 'b'] });
  const short = ok(await client.queries.quote({ product: 'Lamp', amount: 1 }, { authMode: 'apiKey' }));
  assert.deepEqual(short, { product: 'Lamp', total: 2.5, category: null, codes: null });
  as('partner');
  assert.equal(refused(await client.queries.quote({ product: 'Lamp', amount: 1 }, { authMode: 'oidc' })).errorType, 'Unauthorized');
});

test('what a function throws is the error of its field', async () => {
  as('alice');
  const { data, errors } = await client.queries.quote({ product: 'Lamp', amount: -1 });
  assert.equal(data, null);
  assert.equal(errors[0].errorType, 'Lambda:Unhandled');
  assert.equal(errors[0].message, 'a negative amount');
});

test('what can be answered is, beside the errors of the rest', async () => {
  as('guest');
  const query = parse('{ listNotices { items { id } } listDrafts { items { id } } }');
  const { data, errors } = await client.graphql({ query, authMode: 'apiKey' }).then(assert.fail, (failure) => failure);
  assert.ok(Array.isArray(data.listNotices.items));
  assert.equal(data.listDrafts, null);
  assert.deepEqual(errors.map(({ path, errorType }) => [path, errorType]), [[['listDrafts'], 'Unauthorized']]);
  assert.equal(errors[0].locations.length, 1);
  as('alice');
  const quote = await client.queries.quote({ product: 'Lamp', amount: 0 });
  assert.deepEqual(quote.data, { product: 'Lamp', total: 0, category: null, codes: null });
  assert.deepEqual(quote.errors.map(({ path }) => path), [['quote', 'category']]);
});

test('a mutation runs a script, and its subscribers hear of it', async () => {
  as('alice');
  const product = ok(await models.Product.create({ name: 'Rope', stock: 1 }));
  const heard = await listen(client.subscriptions.onRestock());
  assert.equal(ok(await client.mutations.restock({ id: product.id, by: 4 })).stock, 5);
  await until(() => heard.events.length === 1);
  assert.deepEqual([heard.events[0].name, heard.events[0].stock], ['Rope', 5]);
  heard.end();
  const missing = refused(await client.mutations.restock({ id: 'nowhere', by: 4 }));
  assert.equal(missing.errorType, 'DynamoDB:ConditionalCheckFailedException');
});

test('client.graphql subscribes by any document, and cancels requests', async () => {
  as('clerk');
  const heard = await listen(client.graphql({
    query: 'subscription About($word: String) { news: onNoticeAbout(word: $word) { text } }',
    variables: { word: 'Sale' },
    authMode: 'apiKey',
  }));
  ok(await models.Notice.create({ text: 'Sale of boats' }));
  await until(() => heard.events.length === 1);
  assert.deepEqual(heard.events[0].data, { news: { text: 'Sale of boats' } });
  heard.end();
  const request = models.Notice.list();
  client.cancel(request, 'never mind');
  const failure = await request.then(assert.fail, (error) => error);
  assert.ok(client.isCancelError(failure));
});

test('operations that a model disables are not there', () => {
  assert.equal(models.Card.onDelete, undefined);
  assert.ok(models.Card.onCreate);
});

test('a custom subscription to a model filters by its argument', async () => {
  as('clerk');
  const heard = await listen(client.subscriptions.onNoticeAbout({ word: 'Sale' }, { authMode: 'apiKey' }));
  for (const text of ['Sale of lamps', 'Lost: a cat', 'Sale of ropes']) ok(await models.Notice.create({ text }));
  await until(() => heard.events.length === 2);
  assert.deepEqual(heard.events.map(({ text }) => text), ['Sale of lamps', 'Sale of ropes']);
  heard.end();
});

test('subscriptions have headers of their own', async () => {
  as('clerk');
  const heard = [];
  for (const headers of [{ 'x-word': 'Lost' }, async () => ({ 'x-word': 'Found' })]) {
    heard.push(await listen(client.subscriptions.onNoticeAbout({}, { authMode: 'apiKey', headers })));
  }
  for (const text of ['Sale of lamps', 'Lost: a dog', 'Found: a cat']) ok(await models.Notice.create({ text }));
  await until(() => heard.every(({ events }) => events.length === 1));
  assert.deepEqual(heard.map(({ events }) => events[0].text), ['Lost: a dog', 'Found: a cat']);
  heard.forEach(({ end }) => end());
});
