// Who is let in: the authentication mode of each call, headers, owners, guests, and what the refused hear.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateClient } from 'aws-amplify/data';
import { as, client, models, ok, outputs, refused } from '../session.mjs';

const unauthorized = (answer, message) => {
  const error = refused(answer);
  assert.equal(error.errorType, 'Unauthorized');
  assert.match(error.message, message);
  return error;
};

test('owners see and change their own alone', async () => {
  as('bob');
  const his = ok(await models.Draft.create({ text: 'of bob' }));
  as('alice');
  const hers = ok(await models.Draft.create({ text: 'of alice' }));
  assert.deepEqual(ok(await models.Draft.list()).map(({ text }) => text), ['of alice']);
  const error = unauthorized(await models.Draft.get({ id: his.id }), /^Not Authorized to access getDraft on type Draft$/);
  assert.deepEqual(error.path, ['getDraft']);
  assert.deepEqual([error.data, error.errorInfo], [null, null]);
  assert.equal(error.locations.length, 1);
  assert.equal(error.locations[0].sourceName, null);
  unauthorized(await models.Draft.update({ id: his.id, text: 'of alice' }), /updateDraft on type Draft$/);
  unauthorized(await models.Draft.delete({ id: his.id }), /deleteDraft on type Draft$/);
  as('bob');
  assert.deepEqual(ok(await models.Draft.list()).map(({ text }) => text), ['of bob']);
  assert.equal(ok(await models.Draft.delete({ id: his.id })).owner, 'bob');
  as('alice');
  assert.equal(ok(await models.Draft.delete({ id: hers.id })).owner, 'alice');
});

test('each mode of authentication does what its rules say, and no more', async () => {
  as('clerk');
  const { id } = ok(await models.Notice.create({ text: 'by staff' }, { authMode: 'userPool' }));
  const refusals = {
    create: (options) => models.Notice.create({ text: 'by nobody' }, options),
    update: (options) => models.Notice.update({ id, text: 'changed' }, options),
    delete: (options) => models.Notice.delete({ id }, options),
  };
  const may = async (name, options, does) => {
    as(name);
    assert.equal(ok(await models.Notice.get({ id }, options)).id, id);
    assert.ok(ok(await models.Notice.list(options)).length > 0);
    for (const [operation, call] of Object.entries(refusals)) {
      if (operation !== does) unauthorized(await call(options), new RegExp(`^Not Authorized to access ${operation}Notice on type `));
    }
  };
  await may('guest', { authMode: 'apiKey' });
  await may('guest', { authMode: 'identityPool' });
  await may('guest', { authMode: 'iam' });
  await may('alice', { authMode: 'identityPool' }, 'create');
  await may('partner', { authMode: 'oidc' }, 'update');
  await may('guest', { authMode: 'lambda', authToken: 'open sesame' }, 'delete');

  as('alice');
  assert.equal(ok(await models.Notice.create({ text: 'by a role' }, { authMode: 'identityPool' })).text, 'by a role');
  as('partner');
  assert.equal(ok(await models.Notice.update({ id, text: 'by a partner' }, { authMode: 'oidc' })).text, 'by a partner');
  as('guest');
  assert.equal(ok(await models.Notice.delete({ id }, { authMode: 'lambda', authToken: 'open sesame' })).id, id);
  as('alice');
  unauthorized(await models.Notice.create({ text: 'not staff' }), /createNotice/);
});

test('credentials that are none are answered with status 401', async () => {
  as('alice');
  const message = /^Unauthorized$/;
  const wrongKey = generateClient({ authMode: 'apiKey', apiKey: 'da2-wrong' });
  for (const answer of [
    await wrongKey.models.Notice.list(),
    await models.Notice.list({ authMode: 'lambda', authToken: 'let me in' }),
    await models.Notice.list({ authMode: 'none' }),
  ]) {
    assert.match(refused(answer).message, message);
  }
  as('forger');
  assert.match(refused(await models.Notice.list({ authMode: 'userPool' })).message, message);
  assert.match(refused(await models.Notice.list({ authMode: 'oidc' })).message, message);
  assert.ok(refused(await models.Notice.list({ authMode: 'identityPool' })).message); // 403: the signature is wrong
});

test('a client has a mode of its own, and calls have headers', async () => {
  as('guest');
  const byKey = generateClient({ authMode: 'apiKey' });
  assert.ok(ok(await byKey.models.Notice.list()));
  const elsewhere = generateClient({ endpoint: outputs.data.url, authMode: 'apiKey', apiKey: outputs.data.api_key });
  const { data } = await elsewhere.graphql({ query: '{ listNotices { items { id } } }' });
  assert.ok(data.listNotices.items);

  const seen = async (headers) => ok(await client.queries.headers({}, { authMode: 'apiKey', headers }));
  assert.equal(JSON.parse(await seen({ 'x-shop': 'one' }))['x-shop'], 'one');
  assert.equal(JSON.parse(await seen(async () => ({ 'x-shop': 'two' })))['x-shop'], 'two');
  for (const headers of [{ 'x-shop': 'three' }, async () => ({ 'x-shop': 'three' })]) {
    const { queries } = generateClient({ authMode: 'apiKey', headers });
    assert.equal(JSON.parse(ok(await queries.headers()))['x-shop'], 'three');
  }
});
