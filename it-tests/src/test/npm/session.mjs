// What the scripts of the official client share: it is configured by the sandbox's outputs, and calls as whom they say.
// usage: node SCRIPT OUTPUTS_FILE CALLERS_FILE    callers: {"tokens": {name: jwt}, "credentials": {name: {…}}}
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Amplify } from 'aws-amplify';
import { generateClient } from 'aws-amplify/data';
import { WebSocket } from 'ws';

globalThis.WebSocket ??= WebSocket; // Node 20 has none of its own
export const outputs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const callers = JSON.parse(readFileSync(process.argv[3], 'utf8'));
let caller;

/** From now on, calls are those of this user or guest. */
export const as = (name) => {
  caller = name;
};

const jwt = (token) => ({
  toString: () => token,
  payload: JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString()),
});
const tokenProvider = {
  getTokens: async () => {
    const token = callers.tokens[caller];
    return token ? { accessToken: jwt(token), idToken: jwt(token) } : null;
  },
};
const credentialsProvider = {
  getCredentialsAndIdentityId: async () => ({ credentials: callers.credentials[caller] }),
  clearCredentialsAndIdentityId: () => {},
};
Amplify.configure(outputs, { Auth: { tokenProvider, credentialsProvider } });
export const client = generateClient();
export const { models } = client;

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
export const until = async (condition) => {
  for (let i = 0; i < 500 && !condition(); i++) await sleep(20);
  assert.ok(condition(), 'timed out');
};

/** The data of an answer without errors. */
export const ok = ({ data, errors }) => {
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
};

/** The only error of an answer without data. */
export const refused = ({ data, errors }) => {
  assert.ok(data === null || data?.length === 0, JSON.stringify(data));
  assert.equal(errors?.length, 1, JSON.stringify(errors));
  return errors[0];
};

/** All pages of a query; what it takes says which page. */
export const pages = async (query) => {
  const all = [];
  let nextToken;
  do {
    const page = await query({ nextToken });
    all.push(...ok(page));
    nextToken = page.nextToken;
  } while (nextToken);
  return all;
};
