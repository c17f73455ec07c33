// Runs the resolver of a custom operation: a unit, or a pipeline of functions. What data sources are asked is kept in
// `asked`; they answer what `answers` holds, one after the other.
function operate(resolver, functions, invocation, answers) {
  call = { authType: invocation.authType, filter: null };
  const ctx = { ...JSON.parse(JSON.stringify(invocation)), stash: {} };
  const asked = [];
  const ask = (handlers) => {
    asked.push(JSON.parse(JSON.stringify(handlers.request(ctx))));
    const answer = answers[asked.length - 1] ?? {};
    ctx.result = answer.result ?? null;
    ctx.error = answer.error;
    return handlers.response(ctx) ?? null;
  };
  try {
    if (functions.length === 0) return { value: ask(resolver), asked };
    ctx.prev = { result: resolver.request(ctx) };
    for (const handlers of functions) ctx.prev = { result: ask(handlers) };
    return { value: resolver.response(ctx) ?? null, asked, stash: ctx.stash };
  } catch (e) {
    if (!(e instanceof Stop)) throw e;
    return { error: e.value, asked };
  }
}
