// util.http: headers of the answer to the client, and of requests to copy.
import { Failure } from './signals.js';
import { session } from './session.js';

const MAX_BYTES = 4096;
/** What belongs to one connection, or to AWS. */
const RESTRICTED = [
  'transfer-encoding', 'connection', 'host', 'expect', 'keep-alive', 'upgrade', 'proxy-authenticate',
  'proxy-authorization', 'te', 'content-length', 'content-type', 'trailer',
];
const restricted = (name) => RESTRICTED.indexOf(name) !== -1 || name.startsWith('x-amz-') || name.startsWith('x-amzn-');

function addResponseHeader(name, value) {
  const lower = String(name).toLowerCase();
  if (restricted(lower) || lower.startsWith('access-control-')) {
    throw new Failure("The response header '" + name + "' is restricted.", 'Code');
  }
  const { end } = session();
  const headers = end.responseHeaders ?? {};
  end.responseHeaders = headers;
  headers[lower] = String(value);
  if (Object.entries(headers).reduce((size, [key, text]) => size + key.length + text.length, 0) > MAX_BYTES) {
    throw new Failure('Custom response headers are larger than ' + MAX_BYTES + ' bytes.', 'Code');
  }
}

export const http = {
  copyHeaders: (headers) => {
    const copy = {};
    Object.keys(headers ?? {})
      .filter((name) => !restricted(name.toLowerCase()))
      .forEach((name) => {
        copy[name] = headers[name];
      });
    return copy;
  },
  addResponseHeader,
  addResponseHeaders: (headers) => Object.keys(headers).forEach((name) => addResponseHeader(name, headers[name])),
};
