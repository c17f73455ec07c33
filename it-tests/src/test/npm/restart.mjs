// The official client while the sandbox restarts: it connects again by itself, and starts its subscriptions anew.
// usage: node restart.mjs OUTPUTS_FILE CALLERS_FILE ADDRESS_THAT_RESTARTS_THE_SANDBOX
import assert from 'node:assert/strict';
import { acknowledged, listen } from './listening.mjs';
import { as, models, ok, until } from './session.mjs';

as('alice');
const heard = await listen(models.Blog.onCreate());
const { id } = ok(await models.Blog.create({ title: 'Before', slug: 'before' }));
await until(() => heard.events.length === 1);

await fetch(process.argv[4], { method: 'POST' });
assert.equal(ok(await models.Blog.get({ id })).title, 'Before');
await until(() => acknowledged() === 2); // the client waits five seconds
ok(await models.Blog.create({ title: 'After', slug: 'after' }));
await until(() => heard.events.length === 2);

assert.deepEqual(heard.events.map(({ title }) => title), ['Before', 'After']);
assert.deepEqual(heard.errors, []);
heard.end();
console.log('all good');
