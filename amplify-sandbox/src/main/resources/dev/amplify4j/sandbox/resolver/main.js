// Runs one resolver: its handlers, in AppSync's order, with the data source calls between them.
import { lockDown } from './lockdown.js';
import { close, open } from './session.js';
import { EarlyReturn, Failure } from './signals.js';
import { extensions, runtime, util } from './util.js';
import * as dynamodbModule from './dynamodb-module.js';

const parse = JSON.parse;
const { freeze, defineProperties } = Object;
const host = globalThis.__host;
delete globalThis.__host;
lockDown(host, { util, extensions, runtime }, Object.values(dynamodbModule));

/** What resolvers import, by name; nothing of it can be changed. */
const IMPORTABLE = freeze({
  '@aws-appsync/utils': freeze({ extensions, runtime, util }),
  '@aws-appsync/utils/dynamodb': dynamodbModule,
});

/**
 * Resolves an invocation.
 *
 * @param text the invocation as JSON
 * @param execute calls a step's data source: (number of the step, request as JSON) => {result, error} as JSON
 * @param code functions that make the resolver's module, and for a pipeline those of its functions, or the modules
 * @returns {value, errors, and what extensions and util.http were told} as JSON
 */
export function resolve(text, execute, ...code) {
  const modules = code.map((made) => (typeof made === 'function' ? made(IMPORTABLE) : made));
  const state = open(parse(text));
  state.shownInfo = infoOf(state);
  const call = (step, request) => parse(execute(step, JSON.stringify(request ?? null)));
  const { errors, invalidations, responseHeaders } = state;
  const end = { value: null, errors, filter: null, invalidationFilter: null, invalidations, responseHeaders };
  try {
    end.value = (state.pipeline ? pipeline(state, modules, call) : unit(state, modules[0], call)) ?? null;
    end.filter = state.filter;
    end.invalidationFilter = state.invalidationFilter;
  } catch (thrown) {
    if (!(thrown instanceof Failure)) {
      throw thrown;
    }
    state.errors.push(thrown.error);
  } finally {
    close();
  }
  return JSON.stringify(end);
}

/** Request, data source, response; an early return of the request is the answer. */
function unit(state, module, call) {
  return handle(state, module, 'request', {}, (request) => {
    const { result, error } = call(0, request);
    return handle(state, module, 'response', { result, error }, (value) => value, (early) => early.value);
  }, (early) => early.value);
}

function pipeline(state, [resolver, ...functions], call) {
  const start = handle(state, resolver, 'request', {}, (value) => ({ value }), (early) => ({ value: early.value, end: true }));
  let { value, end } = start;
  for (let step = 0; step < functions.length && !end; step += 1) {
    const outcome = pipelineFunction(state, functions[step], call, step, value);
    value = outcome.value;
    end = outcome.end;
  }
  const facts = { result: value, prev: { result: value } };
  return handle(state, resolver, 'response', facts, (result) => result, (early) => early.value);
}

/** One function: {value, end}, where end means that no other function runs. */
function pipelineFunction(state, module, call, step, previous) {
  const prev = { result: previous };
  const skip = (early) => ({ value: early.value, end: early.skipTo === 'END' });
  return handle(state, module, 'request', { prev }, (request) => {
    const { result, error } = call(step, request);
    return handle(state, module, 'response', { prev, result, error }, (value) => ({ value, end: false }), skip);
  }, skip);
}

/** Calls a handler and goes on with what it returned, early or in the end. */
function handle(state, module, phase, facts, next, early) {
  const handler = module[phase];
  if (typeof handler !== 'function') {
    throw new Failure('The resolver exports no function ' + phase + '.', 'Code');
  }
  state.phase = phase;
  let value;
  try {
    value = handler(context(state, facts));
  } catch (thrown) {
    if (thrown instanceof EarlyReturn) {
      return early(thrown);
    }
    throw thrown;
  }
  return next(value);
}

/** ctx: its members are read-only, what they hold is not, and lives as long as the resolver runs. */
function context(state, { prev = null, result, error }) {
  return freeze({
    arguments: state.args,
    args: state.args,
    identity: state.identity,
    source: state.source,
    stash: state.stash,
    prev,
    result,
    error,
    env: state.env,
    request: state.request,
    info: state.shownInfo,
  });
}

/** The selection set is there, but not when the object is written as JSON; for code that cannot read it, it is not there. */
function infoOf(state) {
  const { returnTypeName, selectionSetList, selectionSetGraphQL, ...shown } = state.info;
  if (selectionSetList === undefined) {
    return shown;
  }
  const hidden = { enumerable: false, writable: false };
  return defineProperties(shown, {
    selectionSetList: { ...hidden, value: selectionSetList },
    selectionSetGraphQL: { ...hidden, value: selectionSetGraphQL },
  });
}
