// Values of a recording and their counterparts of today: ids, tokens, times.
import assert from 'node:assert/strict';

/** What the server chose then, and what it chooses now. */
const counterparts = new Map();

const meet = (recorded, actual) => {
  assert.equal(typeof actual, 'string');
  if (counterparts.has(recorded)) assert.equal(actual, counterparts.get(recorded));
  counterparts.set(recorded, actual);
};

const matches = (pattern) => (recorded, actual) => assert.match(actual, pattern);

/** Members whose values are the server's choice. */
const CHOSEN = {
  id: meet,
  blogId: meet,
  owner: meet,
  nextToken: meet,
  IdentityId: meet,
  AccessKeyId: matches(/^ASIA[A-Z0-9]{16}$/),
  SecretKey: matches(/^[A-Za-z0-9+/]{40}$/),
  SessionToken: matches(/^.{100,}$/),
  createdAt: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  updatedAt: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  'x-amzn-requestid': matches(/^[0-9a-f-]{36}$/),
};

/** Texts of the model of AppSync, and those of AppSync: the model was no graphql-java, and refused lambda tokens in its own words. */
const MESSAGES = [
  [/^Validation error of type FieldUndefined: /, /^Validation error of type FieldUndefined: Field 'nope' in type 'Blog' is undefined/],
  [/^Variable "\$input" got invalid value /, /^Field 'slug' of variable 'input' has coerced Null value for NonNull type 'String!'|'slug'/],
  [/^The conditional request failed /, /^The conditional request failed \(Service: DynamoDb, Status Code: 400, Request ID: [^)]+\)$/],
  [/^Unauthorized$/, /^You are not authorized to make this call\.$/],
  // Policies of roles name what the rules of their callers allow, and no more: a signed request is refused before the resolver.
  [/^Not Authorized to access listBlogs on type ModelBlogConnection$/, /^Not Authorized to access listBlogs on type Query$/],
];

const byTitle = (items) => [...items].sort((a, b) => String(a?.title).localeCompare(String(b?.title)));

/**
 * Fails unless an answer is that of the recording. Tables have no order: which items are on a page with a limit is not compared, and
 * that no page follows a full one is more than DynamoDB knows.
 */
export const compare = (actual, recorded, limited = false) => {
  const walk = (ours, theirs, member) => {
    if (limited && member === 'items') {
      assert.deepEqual(ours.map(Object.keys), theirs.map(Object.keys));
    } else if (limited && member === 'nextToken' && theirs === null) {
      assert.ok(ours === null || typeof ours === 'string', member);
    } else if (Array.isArray(theirs)) {
      assert.equal(ours?.length, theirs.length, member);
      const [left, right] = member === 'items' ? [byTitle(ours), byTitle(theirs)] : [ours, theirs];
      right.forEach((value, i) => walk(left[i], value));
    } else if (theirs !== null && typeof theirs === 'object') {
      assert.deepEqual(Object.keys(ours ?? {}).sort(), Object.keys(theirs).sort(), member);
      for (const [name, value] of Object.entries(theirs)) walk(ours[name], value, name);
    } else if (CHOSEN[member] && typeof theirs === 'string') {
      CHOSEN[member](theirs, ours);
    } else if (member === 'Expiration') {
      assert.ok(ours > Date.now() / 1000, member);
    } else {
      const message = member === 'message' && MESSAGES.find(([text]) => text.test(theirs));
      if (message) assert.match(ours, message[1]);
      else assert.equal(ours, theirs, member);
    }
  };
  walk(actual, recorded);
};

const USERS = { 'eyJzdWIiOiI0O': 'alice', 'eyJzdWIiOiJmZ': 'bob' };

/** A part of a request with the ids, tokens and keys of today. */
export const translate = (value, tokens, outputs) => {
  const text = (recorded) => {
    const user = Object.entries(USERS).find(([start]) => recorded.startsWith('eyJ') && recorded.includes(start));
    if (user) return tokens[user[1]];
    if (recorded.startsWith('da2-stub')) return outputs.data.api_key;
    if (recorded === 'us-east-1:11111111-2222-3333-4444-555555555555') return outputs.custom.local.identity_pool_id;
    return [...counterparts].reduce((translated, [theirs, ours]) => translated.replaceAll(theirs, ours), recorded);
  };
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((element) => translate(element, tokens, outputs));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, translate(member, tokens, outputs)]));
};
