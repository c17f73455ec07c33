// The module @aws-appsync/utils: util, extensions and runtime.
import { dynamodb } from './dynamodb.js';
import { toExpression } from './expression.js';
import { extensions } from './extensions.js';
import { http } from './http.js';
import { rds } from './rds.js';
import { EarlyReturn, Failure } from './signals.js';
import { addError, session } from './session.js';
import { toSubscriptionFilter } from './subscription.js';

const host = globalThis.__host;
const { parse } = JSON;

const AUTH_TYPES = {
  API_KEY: 'API Key Authorization',
  AMAZON_COGNITO_USER_POOLS: 'User Pool Authorization',
  AWS_IAM: 'IAM Authorization',
  OPENID_CONNECT: 'Open ID Connect Authorization',
  AWS_LAMBDA: 'Lambda Authorization',
};

const text = (value) => (value === null || value === undefined ? null : String(value));
const unsupported = (name) => () => {
  throw new Failure(name + ' is not supported by the sandbox.', 'UnsupportedOperation');
};

const time = {
  nowISO8601: () => host.nowIso(),
  nowEpochSeconds: () => Math.floor(host.nowMillis() / 1000),
  nowEpochMilliSeconds: () => host.nowMillis(),
  nowFormatted: (format, zone) => host.format(host.nowMillis(), text(format), text(zone)),
  parseFormattedToEpochMilliSeconds: (value, format, zone) => host.parse(text(value), text(format), text(zone)),
  parseISO8601ToEpochMilliSeconds: (value) => host.parseIso(text(value)),
  epochMilliSecondsToSeconds: (millis) => Math.floor(millis / 1000),
  epochMilliSecondsToISO8601: (millis) => host.formatIso(millis),
  epochMilliSecondsToFormatted: (millis, format, zone) => host.format(millis, text(format), text(zone)),
};

const transform = {
  toDynamoDBFilterExpression: toExpression,
  toDynamoDBConditionExpression: toExpression,
  toSubscriptionFilter,
  toElasticsearchQueryDSL: unsupported('util.transform.toElasticsearchQueryDSL'),
};

export const util = {
  error: (message, errorType, data, errorInfo) => {
    throw new Failure(message, errorType, data, errorInfo);
  },
  appendError: (message, errorType, data, errorInfo) => {
    addError(new Failure(message, errorType, data, errorInfo));
  },
  unauthorized: () => {
    const { fieldName, returnTypeName } = session();
    throw new Failure('Not Authorized to access ' + fieldName + ' on type ' + returnTypeName, 'Unauthorized');
  },
  authType: () => AUTH_TYPES[session().authType],
  autoId: () => host.autoId(),
  autoUlid: () => host.autoUlid(),
  autoKsuid: () => host.autoKsuid(),
  matches: (pattern, value) => host.matches(text(pattern), text(value)),
  urlEncode: (value) => host.urlEncode(text(value)),
  urlDecode: (value) => host.urlDecode(text(value)),
  base64Encode: (value) => host.base64Encode(text(value)),
  base64Decode: (value) => host.base64Decode(text(value)),
  escapeJavaScript: (value) => host.escapeJavaScript(text(value)),
  time,
  dynamodb,
  transform,
  http,
  rds,
  xml: {
    toMap: (xml) => parse(host.xmlToJson(text(xml))),
    toJsonString: (xml, stringEncode) => {
      const json = host.xmlToJson(text(xml));
      return stringEncode ? host.escapeJavaScript(json) : json;
    },
  },
  str: {
    normalize: (value, form) => host.normalize(text(value), text(form)),
  },
  math: {
    roundNum: (value) => Math.round(value),
    minVal: (left, right) => Math.min(left, right),
    maxVal: (left, right) => Math.max(left, right),
    randomDouble: () => Math.random(),
    randomWithinRange: (from, to) => from + Math.floor(Math.random() * (to - from)),
  },
};

export { extensions };

export const runtime = {
  earlyReturn: (value, options) => {
    const skipTo = options && options.skipTo;
    if (skipTo !== undefined && skipTo !== null && skipTo !== 'END' && skipTo !== 'NEXT') {
      throw new Failure("runtime.earlyReturn skips to 'END' or 'NEXT'.", 'Code');
    }
    throw new EarlyReturn(value, skipTo ?? 'NEXT');
  },
};
