/** Rings, for those who listen. */
export function request() {
  return { payload: null };
}

export function response() {
  return { rung: true };
}
