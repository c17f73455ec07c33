// Headless Chromium, and all that it asks of any host or complains about.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const QUIET = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Runs a visit with a browser of its own; fails on an error of a page, or on a request to a host that is not this machine's. */
export const browse = async (executablePath, visit) => {
  const profile = mkdtempSync(join(tmpdir(), 'chromium'));
  const context = await chromium.launchPersistentContext(profile, { executablePath, chromiumSandbox: false, args: QUIET });
  context.setDefaultTimeout(15_000);
  const complaints = [];
  const hosts = new Set();
  const heed = (address) => hosts.add(new URL(address).hostname);
  context.on('request', (request) => request.url().startsWith('data:') || heed(request.url()));
  context.on('weberror', (error) => complaints.push(error.error().stack));
  context.on('page', (page) => page.on('websocket', (socket) => heed(socket.url())));
  context.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  try {
    await visit(context);
    assert.deepEqual(complaints, []);
    for (const host of hosts) assert.ok(['localhost', '127.0.0.1'].includes(host), host);
  } catch (error) {
    console.error(complaints.join('\n'));
    throw error;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
};
