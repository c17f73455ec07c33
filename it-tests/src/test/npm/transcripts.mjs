// Replays what was recorded of the official client, and compares all that the sandbox answers with what was answered then.
// usage: node transcripts.mjs OUTPUTS_FILE CALLERS_FILE
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { signRequest } from '@aws-amplify/core/internals/aws-client-utils';
import { WebSocket } from 'ws';
import { compare, translate } from './transcripts/values.mjs';

const [outputsFile, callersFile] = process.argv.slice(2);
const outputs = JSON.parse(readFileSync(outputsFile, 'utf8'));
const { tokens } = JSON.parse(readFileSync(callersFile, 'utf8'));
const endpoint = new URL(outputs.data.url).href;
const OF_CLIENT = /^(accept|authorization|content-encoding|content-type|x-(?!amz-(date|security-token)$).*)$/i;

/** Headers as the client would send them today: to this host, with our tokens and a signature of ours. */
const authorized = (recorded, url, body, credentials) => {
  const headers = Object.fromEntries(
    Object.entries(translate(recorded, tokens, outputs)).filter(([name]) => OF_CLIENT.test(name)));
  if (!headers.authorization?.startsWith('AWS4-')) return headers;
  delete headers.authorization;
  return signRequest({ method: 'POST', url: new URL(url), headers, body },
    { credentials, signingRegion: outputs.data.aws_region, signingService: 'appsync' }).headers;
};

/** One conversation: the requests, and the socket if there is one. */
class Replay {
  credentials;
  socket;
  received = [];
  events = [];

  async http({ request, response }) {
    const url = request.url === '/' ? new URL('/', endpoint).href : endpoint;
    const body = JSON.stringify(translate(request.body, tokens, outputs));
    const answer = await fetch(url, { method: 'POST', headers: authorized(request.headers, url, body, this.credentials), body });
    const json = await answer.json();
    const headers = Object.fromEntries(Object.keys(response.headers).map((name) => [name, answer.headers.get(name)]));
    compare({ status: answer.status, headers, body: json }, response, Boolean(request.body.variables?.limit));
    assert.equal(answer.headers.get('x-amzn-errortype'), response.headers['x-amzn-errortype'] ?? null);
    if (json.Credentials) {
      const { AccessKeyId: accessKeyId, SecretKey: secretAccessKey, SessionToken: sessionToken } = json.Credentials;
      this.credentials = { accessKeyId, secretAccessKey, sessionToken };
    }
    for (const event of this.events.splice(0)) await this.receive(event);
  }

  async open({ request, decodedHeader }) {
    const url = endpoint.replace(/^http/, 'ws') + request.url.replace('/graphql', '');
    const headers = { host: new URL(endpoint).host, ...authorized(decodedHeader, `${endpoint}/connect`, '{}', this.credentials) };
    this.socket = new WebSocket(url, ['graphql-ws', `header-${Buffer.from(JSON.stringify(headers)).toString('base64url')}`]);
    this.socket.on('message', (data) => this.received.push(JSON.parse(data)));
    await new Promise((done, failed) => this.socket.on('open', done).on('error', failed));
    assert.equal(this.socket.protocol, 'graphql-ws');
  }

  send({ message }) {
    const now = translate(message, tokens, outputs);
    if (now.type === 'start') {
      const { extensions, data } = now.payload;
      extensions.authorization = {
        host: new URL(endpoint).host, ...authorized(message.payload.extensions.authorization, endpoint, data, this.credentials),
      };
    }
    this.socket.send(JSON.stringify(now));
  }

  async receive({ message }) {
    const keptAlive = () => {
      this.received = this.received.filter(({ type }) => type !== 'ka');
      return this.received.length === 0;
    };
    for (let i = 0; keptAlive() && i < 500; i++) await new Promise((done) => setTimeout(done, 10));
    assert.ok(this.received.length > 0, `no ${message.type} within 5 s`);
    compare(this.received.shift(), message);
  }

  async play(wire) {
    for (const step of wire) {
      if (step.kind === 'ws-open') await this.open(step);
      else if (step.kind === 'ws-in') this.send(step);
      else if (step.kind !== 'ws-out') await this.http(step);
      else if (step.message.type === 'data') this.events.push(step); // recorded before the mutation that made it was answered
      else if (step.message.type !== 'ka') await this.receive(step); // each two seconds there, each minute here
    }
    assert.deepEqual(this.events, []);
    assert.deepEqual(this.received, []);
    this.socket?.close();
  }
}

for (const file of ['data', 'realtime']) {
  for (const [name, { call, wire }] of Object.entries(JSON.parse(readFileSync(`transcripts/${file}.json`, 'utf8')))) {
    test(`${file}: ${name}: ${call}`, () => new Replay().play(wire));
  }
}
