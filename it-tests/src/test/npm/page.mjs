// The blog in a real browser: the official client in a page of another origin than the sandbox's.
// usage: node page.mjs OUTPUTS_FILE CALLERS_FILE CHROMIUM
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { browse } from './chromium.mjs';

const [outputs, callers, executable] = process.argv.slice(2);
const bundle = await build({ entryPoints: ['page/main.mjs'], bundle: true, format: 'esm', write: false, logLevel: 'error' });
const files = {
  '/': ['text/html', readFileSync('page/index.html')],
  '/main.js': ['text/javascript', bundle.outputFiles[0].contents],
  '/amplify_outputs.json': ['application/json', readFileSync(outputs)],
  '/tokens.json': ['application/json', JSON.stringify(JSON.parse(readFileSync(callers)).tokens)],
};
const server = createServer((request, response) => {
  const [type, content] = files[request.url.split('?')[0]] ?? ['text/plain', ''];
  response.writeHead(content ? 200 : 404, { 'content-type': type }).end(content);
}).listen(0, '127.0.0.1');
await new Promise((done) => server.on('listening', done));
const origin = `http://127.0.0.1:${server.address().port}`;

await browse(executable, async (context) => {
  const visit = async (user) => {
    const page = await context.newPage();
    await page.goto(`${origin}/?as=${user}`);
    await page.locator('#blogs[data-synced=true]').waitFor({ state: 'attached' });
    await page.waitForTimeout(1000); // subscriptions have no event of their own here
    return page;
  };
  const blogs = (page, text) => page.locator('#blogs li', { hasText: text });
  const alice = await visit('alice');
  const bob = await visit('bob');

  await alice.fill('input', 'First');
  await alice.click('text=Add');
  await blogs(alice, 'First by alice').waitFor();
  await blogs(bob, 'First by alice').waitFor();
  await bob.locator('#news li', { hasText: 'First' }).waitFor();

  await bob.fill('input', 'Second');
  await bob.click('text=Add');
  await blogs(alice, 'Second by bob').waitFor();
  assert.deepEqual(await alice.locator('#news li').allTextContents(), ['First', 'Second']);
  await alice.click('#count');
  await alice.locator('output', { hasText: '2' }).waitFor();

  await blogs(bob, 'First').getByText('Rename').click();
  await bob.locator('#error', { hasText: 'Unauthorized' }).waitFor();
  await blogs(alice, 'First').getByText('Rename').click();
  await blogs(bob, 'First! by alice').waitFor();

  await blogs(alice, 'First').getByText('Delete').click();
  await blogs(bob, 'First').waitFor({ state: 'detached' });
  assert.equal(await blogs(bob, '').count(), 1);
  await bob.click('#count');
  await bob.locator('output', { hasText: '1' }).waitFor();
});
server.close();
console.log('all good');
