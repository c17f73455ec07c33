// The invocation that this realm is busy with; a realm serves one at a time.
let current = null;

/** Starts an invocation. */
export function open(input) {
  current = {
    ...input,
    phase: null,
    errors: [],
    filter: null,
    invalidationFilter: null,
    invalidations: [],
    responseHeaders: {},
  };
  return current;
}

/** Forgets the invocation. */
export function close() {
  current = null;
}

/** The invocation; null while a module is evaluated. */
export function session() {
  return current;
}
