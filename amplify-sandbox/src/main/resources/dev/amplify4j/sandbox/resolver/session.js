// The invocation that this realm is busy with; a realm serves one at a time.
let current = null;

/** Starts an invocation, whose state the input becomes. */
export function open(input, execute) {
  input.execute = execute;
  input.phase = null;
  input.early = null;
  input.filter = null;
  input.invalidationFilter = null;
  input.end = { value: null };
  current = input;
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

/** Has the answer tell of a failure. */
export function addError(failure) {
  const { end } = current;
  end.errors = end.errors ?? [];
  end.errors.push(failure.error);
}
