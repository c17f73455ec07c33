// GraphiQL, as the sandbox serves it, in a real browser.
// usage: node graphiql.mjs OUTPUTS_FILE CALLERS_FILE CHROMIUM [SCREENSHOT]
import { readFileSync } from 'node:fs';
import { browse } from './chromium.mjs';

const [outputs, , executable, screenshot] = process.argv.slice(2);
const address = new URL('/', JSON.parse(readFileSync(outputs, 'utf8')).data.url).href;

await browse(executable, async (context) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1200, height: 700 });
  await page.goto(address);
  const run = async (on, document, expected) => {
    await on.locator('.graphiql-query-editor .CodeMirror').click();
    await on.keyboard.press('Control+A');
    await on.keyboard.insertText(document);
    await on.keyboard.press('Control+Enter');
    await shows(on, expected);
  };
  const shows = (on, expected) => on.locator('.graphiql-response').getByText(expected).first().waitFor();
  const choose = (on, name) => on.selectOption('#identity', name);

  await choose(page, 'alice');
  await run(page, 'mutation { createBlog(input: {title: "Typed", slug: "typed"}) { title owner } }', '"alice"');
  await choose(page, 'bob');
  await run(page, '{ listBlogs { items { title owner } } }', '"Typed"');
  await run(page, 'mutation { createBlog(input: {title: "Too", slug: "too"}) { owner } }', '"bob"');
  await choose(page, 'API key');
  await run(page, '{ listBlogs { items { title } } }', 'Not Authorized to access listBlogs');
  await choose(page, 'bob');
  await run(page, '{ listBlogs { items { titel } } }', 'FieldUndefined');

  const begun = page.waitForEvent('websocket').then((socket) =>
    socket.waitForEvent('framereceived', { predicate: ({ payload }) => payload.includes('start_ack') }));
  await run(page, 'subscription { onCreateBlog { title } }', '');
  await begun;
  const other = await context.newPage();
  await other.goto(address);
  await choose(other, 'alice');
  await run(other, 'mutation { createBlog(input: {title: "Live", slug: "live"}) { title } }', '"Live"');
  await shows(page, '"Live"');
  if (screenshot) await page.screenshot({ path: screenshot });

  await page.click('[aria-label="Show Documentation Explorer"]');
  await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().click();
  await page.locator('.graphiql-doc-explorer').getByText('listBlogs').waitFor();
});
console.log('all good');
