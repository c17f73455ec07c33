// The official client against a sandbox that serves the shop.
import './session.mjs';

for (const part of ['models', 'filters', 'callers', 'operations', 'realtime']) {
  await import(`./shop/${part}.mjs`);
}
