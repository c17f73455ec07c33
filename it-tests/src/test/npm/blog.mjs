// The official client against a sandbox that serves the blog.
import assert from 'node:assert/strict';
import { as, models, ok, pages, refused, sleep, until } from './session.mjs';

as('alice');
const made = ok(await models.Blog.create({ title: 'First', slug: 'first', tags: ['aws', null, 'java'] }));
assert.equal(made.title, 'First');
assert.deepEqual(made.tags, ['aws', null, 'java']);
assert.equal(made.owner, 'alice');

as('bob');
assert.equal(ok(await models.Blog.get({ id: made.id })).title, 'First');
assert.equal(ok(await models.Blog.get({ id: 'nowhere' })), null);
assert.equal(refused(await models.Blog.update({ id: made.id, title: 'bob' })).errorType, 'Unauthorized');
assert.equal(refused(await models.Blog.delete({ id: made.id })).errorType, 'Unauthorized');

ok(await models.Comment.create({ content: 'hi', blogId: made.id }));
ok(await models.Comment.create({ content: 'ho', blogId: made.id }));
assert.equal(ok(await models.Blog.list({ filter: { title: { beginsWith: 'F' } } })).length, 1);
assert.equal(ok(await models.Blog.list({ filter: { not: { title: { eq: 'First' } } } })).length, 0);
assert.equal(ok(await models.Blog.blogsBySlug({ slug: 'first' }))[0].id, made.id);
const read = ok(await models.Blog.get({ id: made.id }));
assert.deepEqual(ok(await read.comments()).map((c) => c.content).sort(), ['hi', 'ho']);
const selected = ok(await models.Blog.get({ id: made.id }, { selectionSet: ['title', 'comments.content'] }));
assert.equal(selected.comments.length, 2);
assert.equal(ok(await ok(await models.Comment.list())[0].blog()).title, 'First');

const titles = [];
const subscription = models.Blog.onCreate({ filter: { title: { beginsWith: 'News' } } }).subscribe({
  next: (blog) => titles.push(blog.title),
  error: (error) => assert.fail(JSON.stringify(error)),
});
const snapshots = [];
const observed = models.Blog.observeQuery().subscribe({ next: (s) => snapshots.push(s) });
await until(() => snapshots.some((s) => s.isSynced));
await sleep(500); // start_ack has no event of its own
as('alice');
for (let i = 0; i < 5; i++) ok(await models.Blog.create({ title: i % 2 ? `News ${i}` : `Old ${i}`, slug: `s${i}` }));
await until(() => titles.length === 2);
assert.deepEqual(titles, ['News 1', 'News 3']);
await until(() => snapshots.at(-1).items.length === 6);
subscription.unsubscribe();
observed.unsubscribe();

const all = await pages((page) => models.Blog.list({ limit: 2, ...page }));
assert.equal(new Set(all.map((b) => b.id)).size, 6);

assert.equal(ok(await models.Blog.update({ id: made.id, content: 'text' })).content, 'text');
assert.equal(ok(await models.Blog.update({ id: made.id, content: null })).content, null);
assert.equal(ok(await models.Blog.delete({ id: made.id })).id, made.id);
assert.equal(refused(await models.Blog.list({ authMode: 'apiKey' })).errorType, 'Unauthorized');
console.log('all good');
process.exit(0);
