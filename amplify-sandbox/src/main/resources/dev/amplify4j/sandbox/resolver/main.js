// Runs one resolver: its handlers, in AppSync's order, with the data source calls between them.
import { lockDown } from './lockdown.js';
import { addError, close, open } from './session.js';
import { EarlyReturn, Failure } from './signals.js';
import { extensions, runtime, util } from './util.js';
import * as dynamodbModule from './dynamodb-module.js';

const { parse, stringify } = JSON;
const { freeze, defineProperties } = Object;
const host = globalThis.__host;
delete globalThis.__host;
lockDown(host, { util, extensions, runtime }, Object.values(dynamodbModule));

/** What resolvers import, by name; nothing of it can be changed. */
const IMPORTABLE = freeze({
  '@aws-appsync/utils': freeze({ extensions, runtime, util }),
  '@aws-appsync/utils/dynamodb': dynamodbModule,
});

// All of this is interpreted, for every field that is resolved: so it does little, and makes few objects.

/**
 * Resolves an invocation.
 *
 * @param text the invocation as JSON
 * @param execute calls a step's data source: (number of the step, request as JSON) => {result, error} as JSON
 * @param code functions that make the resolver's module, and for a pipeline those of its functions, or the modules
 * @returns what of {value, errors, and what extensions and util.http were told} is there, as JSON
 */
export function resolve(text, execute, ...code) {
  const modules = code.map((made) => (typeof made === 'function' ? made(IMPORTABLE) : made));
  const state = open(parse(text), execute);
  const { end } = state;
  try {
    showSelection(state);
    end.value = (state.pipeline ? pipeline(state, modules) : unit(state, modules[0])) ?? null;
    end.filter = state.filter;
    end.invalidationFilter = state.invalidationFilter;
  } catch (thrown) {
    if (!(thrown instanceof Failure)) {
      throw thrown;
    }
    addError(thrown);
  } finally {
    close();
  }
  return stringify(end);
}

/** Request, data source, response; an early return of the request is the answer. */
function unit(state, module) {
  const request = run(state, module, 'request', null);
  if (state.early !== null) {
    return request;
  }
  const { result, error } = call(state, 0, request);
  return run(state, module, 'response', null, result, error);
}

function pipeline(state, [resolver, ...functions]) {
  let value = run(state, resolver, 'request', null);
  let ended = state.early !== null;
  for (let step = 0; step < functions.length && !ended; step += 1) {
    value = pipelineFunction(state, functions[step], step, { result: value });
    ended = state.early !== null && state.early.skipTo === 'END';
  }
  return run(state, resolver, 'response', { result: value }, value);
}

function pipelineFunction(state, module, step, prev) {
  const request = run(state, module, 'request', prev);
  if (state.early !== null) {
    return request;
  }
  const { result, error } = call(state, step, request);
  return run(state, module, 'response', prev, result, error);
}

/** Calls the data source of a step. */
function call(state, step, request) {
  return parse(state.execute(step, stringify(request ?? null)));
}

/** What a handler returned; `state.early` tells whether it did so early. */
function run(state, module, phase, prev, result, error) {
  const handler = module[phase];
  if (typeof handler !== 'function') {
    throw new Failure('The resolver exports no function ' + phase + '.', 'Code');
  }
  state.phase = phase;
  state.early = null;
  try {
    return handler(context(state, prev, result, error));
  } catch (thrown) {
    if (!(thrown instanceof EarlyReturn)) {
      throw thrown;
    }
    state.early = thrown;
    return thrown.value;
  }
}

/** ctx: its members are read-only, what they hold is not, and lives as long as the resolver runs. */
function context({ args, identity, source, stash, env, request, info }, prev, result, error) {
  return freeze({ arguments: args, args, identity, source, stash, prev, result, error, env, request, info });
}

/** The selection set is there, but not when the object is written as JSON; for code that cannot read it, it is not there. */
function showSelection({ info, selection }) {
  if (selection !== undefined) {
    const hidden = { enumerable: false, writable: false };
    defineProperties(info, {
      selectionSetList: { ...hidden, value: selection.list },
      selectionSetGraphQL: { ...hidden, value: selection.graphql },
    });
  }
}
